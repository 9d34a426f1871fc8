import { formatEdtf, isDay, knownSince } from '@acquis/domain';
import type { Act } from './choice.js';
import { following } from './effects.js';
import type { Extent } from './extent.js';
import { goTo, goToRecord } from './going.js';
import { clamp, indexOf, select } from './moving.js';
import type { BrowserState, Mode } from './state.js';

/** Asks something; dropping the question returns to what was on the screen. */
export function ask(state: BrowserState, mode: Mode, { label }: Pick<Extent, 'label'>): BrowserState {
  return { ...state, mode, typed: '', choice: 0, askedAt: label, before: { ...state, before: undefined } };
}

/** Drops what was typed. */
export function cancel(state: BrowserState): BrowserState {
  const { before, effect } = state;
  return before ? { ...before, effect } : { ...state, mode: 'browse' };
}

/** The browser on another day, with the same record; where it was not yet known, with the list and a word of it. */
function onDay(state: BrowserState, day: string, { entry }: Pick<Extent, 'entry'>): BrowserState {
  if (!isDay(day)) return { ...state, message: 'No such day; expected YYYY-MM-DD.' };
  const there = { ...state, mode: 'browse', day, typed: '', scroll: 0, link: undefined, before: undefined } as const;
  const since = entry && knownSince(entry.reference);
  if (since === undefined || since <= day) return there;
  const message = `Not yet known on ${formatEdtf(day)}; known since ${formatEdtf(since)}.`;
  return { ...there, selected: undefined, focus: 'list', message };
}

function perform(state: BrowserState, act: Act, extent: Extent): BrowserState {
  const base = cancel(state);
  switch (act.act) {
    case 'view':
      return goTo(base, { view: act.view, filter: act.filter }, extent);
    case 'search':
      return goTo(base, { view: 'search', query: act.query }, extent);
    case 'record':
      return goToRecord(base, act.to, extent);
    case 'day':
      return onDay(base, act.day, extent);
    case 'export': {
      const { day } = state;
      if (!extent.entry) return { ...base, message: 'There is no record on the screen to export.' };
      const record = extent.entry.reference;
      return { ...base, effect: following(state.effect, { task: 'export', record, form: act.form, day }) };
    }
  }
}

/** Takes what was typed or chosen. */
export function accept(state: BrowserState, extent: Extent): BrowserState {
  switch (state.mode) {
    case 'filter':
      return { ...state, mode: 'browse', before: undefined };
    case 'find':
      return { ...state, mode: 'supposing', typed: '', before: undefined };
    case 'day':
      return onDay(state, state.typed === '' ? state.today : state.typed.trim(), extent);
    case 'palette': {
      const choice = extent.choices[clamp(state.choice, extent.choices.length - 1)];
      return choice ? perform(state, choice.does, extent) : { ...state, message: 'Nothing answers to that.' };
    }
    case 'search': {
      if (!extent.entry) return { ...state, message: 'Nothing answers to that.' };
      return goToRecord({ ...keepHits(state, extent), focus: 'list' }, extent.entry.reference, extent);
    }
    default:
      return state;
  }
}

/** Leaves the hits of a search as a list; the way back leads to where the search began. */
export function keepHits(state: BrowserState, extent: Extent): BrowserState {
  const { before, query, selected, askedAt } = state;
  if (!before || before.view === 'search') return { ...state, mode: 'browse', before: undefined };
  return goTo(before, { view: 'search', query, selected }, { ...extent, label: askedAt });
}

/** Begins a search everywhere. */
export function beginSearch(state: BrowserState, extent: Extent): BrowserState {
  const query = state.view === 'search' ? state.query : '';
  const asked = ask(state, 'search', extent);
  return { ...asked, view: 'search', query, selected: undefined, focus: 'list', filter: '', track: undefined };
}

/** The next choice, or hit; never beyond an end. */
export function choose(state: BrowserState, by: 1 | -1, { choices, keys }: Extent): BrowserState {
  if (state.mode === 'palette') return { ...state, choice: clamp(state.choice + by, choices.length - 1) };
  return select(state, keys[clamp(indexOf(state.selected, keys) + by, keys.length - 1)]);
}

/** Changes what is typed. */
export function type(state: BrowserState, edit: (before: string) => string, extent: Extent): BrowserState {
  switch (state.mode) {
    case 'filter':
      return { ...state, filter: edit(state.filter), selected: undefined, scroll: 0, link: undefined };
    case 'search':
      return { ...state, query: edit(state.query), selected: undefined, scroll: 0, link: undefined };
    case 'palette':
    case 'day':
      return { ...state, typed: edit(state.typed), choice: 0 };
    case 'find': {
      const typed = edit(state.typed);
      const member = extent.memberCalled(typed) ?? state.decisions.supposition.member;
      const supposition = { ...state.decisions.supposition, member };
      return { ...state, typed, decisions: { ...state.decisions, supposition } };
    }
    default:
      return state;
  }
}
