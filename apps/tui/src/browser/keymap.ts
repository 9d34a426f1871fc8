import { decisionKeys } from '../views/decisions/keys.js';
import { searchKeys } from '../views/search/keys.js';
import { type Binding, bind, type Command, type Context } from './binding.js';

const list: readonly Context[] = ['list'];
const records: readonly Context[] = ['record', 'decision'];
const browsing: readonly Context[] = [...list, ...records];
const choosing: readonly Context[] = ['kinds', 'help'];
const moving: readonly Context[] = [...browsing, ...choosing];
const looking: readonly Context[] = [...browsing, 'supposing'];
const typing: readonly Context[] = ['filter', 'day', 'palette', 'search', 'find'];
const asking: readonly Context[] = ['filter', 'day', 'find'];

/**
 * The keys of the full-screen browser: what each does and where. The line of hints, the help, the page of the manual and the
 * test for clashes are made from it. Keys that only one view has come from its folder.
 */
export const keymap: readonly Binding[] = [
  bind(moving, 'down', ['j', 'down'], 'j ↓', 'down by one entry or line', 'j/k move'),
  bind(moving, 'up', ['k', 'up'], 'k ↑', 'up by one entry or line'),
  bind(list, 'open', ['return'], 'enter', 'read the record', 'enter read'),
  bind(records, 'open', ['return'], 'enter', 'open the record the chosen link leads to', 'enter open'),
  bind(['kinds'], 'open', ['return'], 'enter', 'browse what is chosen', 'enter browse'),
  bind(records, 'next-link', ['n'], 'n', 'choose the next link', 'n link'),
  bind(records, 'previous-link', ['N'], 'N', 'choose the link before'),
  ...decisionKeys,
  bind(list, 'to-record', ['l', 'right'], 'l →', 'to the record'),
  bind(records, 'to-list', ['h', 'left'], 'h ←', 'to the list'),
  bind(list, 'other-pane', ['tab'], 'tab', 'the other pane'),
  bind(records, 'other-pane', ['tab'], 'tab', 'the other pane', 'tab pane'),
  bind(list, 'back', ['escape'], 'esc', 'clear filter and track', 'esc all'),
  bind(records, 'back', ['escape'], 'esc', 'back to the list', 'esc list'),
  bind(choosing, 'back', ['escape'], 'esc', 'back to where you were', 'esc back'),
  bind(list, 'filter', ['/'], '/', 'filter this list as you type', '/ filter'),
  bind(browsing, 'search', ['s'], 's', 'search every kind of record', 's search'),
  bind(browsing, 'palette', [':', 'ctrl-p'], ':', 'go to a kind, a state or a day, or export (also ctrl-p)', ': go'),
  bind(browsing, 'set-day', ['d'], 'd', 'the record as known on another day', 'd day'),
  bind(list, 'next-track', ['t'], 't', 'only one track, the next each time, then all'),
  bind(browsing, 'set-beside', ['x'], 'x', 'set beside others in Compare, or no longer'),
  bind(browsing, 'zoom', ['p'], 'p', 'this pane alone, or both'),
  bind(browsing, 'earlier', ['['], '[', 'back to what was on the screen before'),
  bind(browsing, 'later', [']'], ']', 'forward again'),
  bind(browsing, 'copy-citation', ['y'], 'y', 'copy the citation of the record', 'y cite'),
  bind(browsing, 'copy-id', ['Y'], 'Y', 'copy the id of the record'),
  bind(browsing, 'open-source', ['o'], 'o', 'open the source of the record'),
  bind(browsing, 'go-to-view', [...'12345678'], '1–8', 'the views named at the top, in their order', '1–8 views'),
  bind(browsing, 'choose-kind', ['c'], 'c', 'choose what to browse', 'c kinds'),
  bind(browsing, 'next-kind', ['>'], '>', 'next kind of record'),
  bind(browsing, 'previous-kind', ['<'], '<', 'previous kind of record'),
  bind(moving, 'half-down', ['ctrl-d', 'pagedown', ' '], 'ctrl-d', 'half a page down (also space)'),
  bind(moving, 'half-up', ['ctrl-u', 'pageup'], 'ctrl-u', 'half a page up'),
  bind([...list, 'record', ...choosing], 'top', ['g', 'home'], 'g', 'to the top (also home)'),
  bind(['decision'], 'top', ['home'], 'home', 'to the top; g groups the vote here'),
  bind(moving, 'bottom', ['G', 'end'], 'G', 'to the end (also end)'),
  ...searchKeys,
  bind(['palette'], 'next-choice', ['down', 'ctrl-n'], '↓', 'next choice', '↓↑ choose'),
  bind(['palette'], 'previous-choice', ['up', 'ctrl-p'], '↑', 'previous choice'),
  bind(['palette'], 'accept', ['return'], 'enter', 'do what is chosen', 'enter do'),
  bind(asking, 'accept', ['return'], 'enter', 'take what was typed', 'enter accept'),
  bind([...asking, 'palette'], 'cancel', ['escape'], 'esc', 'drop what was typed', 'esc cancel'),
  bind(typing, 'erase', ['backspace', 'delete'], 'backspace', 'erase a character'),
  bind(typing, 'clear', ['ctrl-u'], 'ctrl-u', 'erase everything typed'),
  bind(looking, 'help', ['?'], '?', 'the keys of this view', '? keys'),
  bind(['help'], 'help', ['?'], '?', 'back to where you were'),
  bind([...looking, ...choosing], 'quit', ['q', 'ctrl-c'], 'q', 'quit', 'q quit'),
  bind(typing, 'quit', ['ctrl-c'], 'ctrl-c', 'quit'),
];

/** The bindings of a context, in their order. */
export function bindingsOf(context: Context): readonly Binding[] {
  return keymap.filter(({ contexts }) => contexts.includes(context));
}

/** The command of a key in a context. */
export function commandOf(key: string, context: Context): Command | undefined {
  return bindingsOf(context).find(({ keys }) => keys.includes(key))?.command;
}

/** Whether a context takes what is typed as text. */
export function takesText(context: Context): boolean {
  return typing.includes(context);
}
