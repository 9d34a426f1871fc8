import { decisionStep } from '../views/decisions/state.js';
import { accept, ask, beginSearch, cancel, choose, keepHits, type } from './asking.js';
import type { Command } from './binding.js';
import { setBeside } from './comparing.js';
import { following, type Task } from './effects.js';
import type { Extent } from './extent.js';
import { beside, earlier, goToRecord, goToView, later } from './going.js';
import { chooseLink, distance, move } from './moving.js';
import type { BrowserState, Event } from './state.js';

type Step = (state: BrowserState, extent: Extent, key: string) => BrowserState;

function doing(state: BrowserState, task: Task): BrowserState {
  return { ...state, effect: following(state.effect, task) };
}

function back(state: BrowserState): BrowserState {
  if (state.mode === 'supposing') return { ...state, mode: 'browse' };
  if (state.mode !== 'browse') return cancel(state);
  if (state.focus === 'record') return { ...state, focus: 'list', link: undefined };
  return { ...state, filter: '', track: undefined };
}

function open(state: BrowserState, extent: Extent): BrowserState {
  if (state.mode === 'kinds') {
    const { before, view, askedAt } = state;
    return before ? goToView(before, view, { ...extent, label: askedAt }) : { ...state, mode: 'browse' };
  }
  if (state.focus === 'list')
    return state.view === 'search' && extent.entry
      ? goToRecord(state, extent.entry.reference, extent)
      : { ...state, focus: extent.keys.length > 0 ? 'record' : 'list' };
  const link = state.link === undefined ? undefined : extent.links[state.link];
  if (link) return goToRecord(state, link.to, extent);
  return extent.links.length > 0
    ? { ...chooseLink(state, 1, extent), message: 'Choose a link with n, then open it with enter.' }
    : { ...state, message: 'This record leads to no other.' };
}

function focusOn(state: BrowserState, focus: BrowserState['focus'], { keys }: Extent): BrowserState {
  return { ...state, focus: keys.length > 0 ? focus : 'list', link: undefined };
}

function nextTrack(state: BrowserState, { tracks }: Extent): BrowserState {
  const all = [undefined, ...tracks];
  const track = all[(all.indexOf(state.track) + 1) % all.length];
  return { ...state, track, selected: undefined, scroll: 0, link: undefined };
}

const nothing = (state: BrowserState): BrowserState => ({ ...state, message: 'There is no record on the screen.' });

const copy: (of: 'citation' | 'id') => Step =
  (of) =>
  (state, { entry }) => {
    if (!entry) return nothing(state);
    const { id } = entry.reference;
    return of === 'id'
      ? doing(state, { task: 'copy', text: id, told: `Copied: ${id}` })
      : doing(state, { task: 'copy', text: entry.citation(), told: `Citation of ${entry.label} copied.` });
  };

const openSource: Step = (state, { entry }) => {
  if (!entry) return nothing(state);
  const url = entry.source();
  return url ? doing(state, { task: 'open', url }) : { ...state, message: 'None of its sources has a public address.' };
};

const suppose: Step = (state, { vote }) =>
  vote
    ? {
        ...state,
        mode: 'supposing',
        scroll: 0,
        link: undefined,
        decisions: decisionStep(state.decisions, 'what-if', vote),
      }
    : { ...state, message: 'Nothing can be supposed here; choose a decision.' };

const steps: Readonly<Partial<Record<Command, Step>>> = {
  open,
  back,
  accept,
  cancel,
  'to-record': (state, extent) => focusOn(state, 'record', extent),
  'to-list': (state, extent) => focusOn(state, 'list', extent),
  'other-pane': (state, extent) => focusOn(state, state.focus === 'list' ? 'record' : 'list', extent),
  zoom: (state) => ({ ...state, zoomed: !state.zoomed }),
  'next-link': (state, extent) => chooseLink(state, 1, extent),
  'previous-link': (state, extent) => chooseLink(state, -1, extent),
  'go-to-view': (state, extent, key) => goToView(state, extent.views[Number(key) - 1], extent),
  'next-kind': (state, extent) => beside(state, 1, extent),
  'previous-kind': (state, extent) => beside(state, -1, extent),
  'choose-kind': (state, extent) => ({ ...ask(state, 'kinds', extent), filter: '', track: undefined }),
  filter: (state, extent) => ({ ...ask(state, 'filter', extent), focus: 'list' }),
  'next-track': nextTrack,
  search: beginSearch,
  palette: (state, extent) => ask(state, 'palette', extent),
  'set-day': (state, extent) => ask(state, 'day', extent),
  earlier,
  later,
  'copy-citation': copy('citation'),
  'copy-id': copy('id'),
  'open-source': openSource,
  'set-beside': setBeside,
  help: (state, extent) => (state.mode === 'help' ? cancel(state) : { ...ask(state, 'help', extent), scroll: 0 }),
  quit: (state) => ({ ...state, done: true }),
  erase: (state, extent) => type(state, (before) => [...before].slice(0, -1).join(''), extent),
  clear: (state, extent) => type(state, () => '', extent),
  'next-choice': (state, extent) => choose(state, 1, extent),
  'previous-choice': (state, extent) => choose(state, -1, extent),
  'keep-hits': keepHits,
  'what-if': suppose,
  find: (state, extent) => ask(state, 'find', extent),
};

/** The state after an event. Pure: the same state, event and extent give the same state. */
export function next(state: BrowserState, event: Event, extent: Extent): BrowserState {
  if ('told' in event) return { ...state, message: event.told };
  const quiet = state.message === '' ? state : { ...state, message: '' };
  if ('text' in event) return type(quiet, (before) => before + event.text, extent);
  const { command, key = '' } = event;
  const by = distance(command, extent);
  if (by !== undefined) return move(quiet, by, extent);
  const step = steps[command];
  if (step) return step(quiet, extent, key);
  return extent.vote ? { ...quiet, decisions: decisionStep(quiet.decisions, command, extent.vote) } : quiet;
}
