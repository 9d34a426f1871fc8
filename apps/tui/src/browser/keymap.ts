/** What the browser is waiting for. */
export type Mode = 'browse' | 'shelves' | 'help' | 'filter' | 'day';

/** What a key asks for. */
export type Command =
  | 'down'
  | 'up'
  | 'half-down'
  | 'half-up'
  | 'top'
  | 'bottom'
  | 'open'
  | 'back'
  | 'other-pane'
  | 'next-shelf'
  | 'previous-shelf'
  | 'choose-shelf'
  | 'filter'
  | 'set-day'
  | 'help'
  | 'quit'
  | 'accept'
  | 'cancel'
  | 'erase'
  | 'clear';

/** One command, the keys that ask for it, and where. */
export interface Binding {
  readonly command: Command;
  readonly keys: readonly string[];
  /** The keys as they are shown. */
  readonly shown: string;
  readonly does: string;
  /** The word in the line of hints; without one the binding is in the help only. */
  readonly hint?: string | undefined;
  readonly modes: readonly Mode[];
}

const lists: readonly Mode[] = ['browse', 'shelves'];
const reading: readonly Mode[] = ['browse'];
const looking: readonly Mode[] = ['browse', 'shelves', 'help'];
const typing: readonly Mode[] = ['filter', 'day'];

function bind(
  modes: readonly Mode[],
  command: Command,
  keys: readonly string[],
  shown: string,
  does: string,
  hint?: string,
): Binding {
  return { modes, command, keys, shown, does, hint };
}

/** The keys of the browser: the line of hints, the help and the test for clashes are made from it. */
export const keymap: readonly Binding[] = [
  bind(lists, 'down', ['j', 'down'], 'j ↓', 'next entry, or scroll the record down'),
  bind(lists, 'up', ['k', 'up'], 'k ↑', 'previous entry, or scroll the record up', 'j/k move'),
  bind(lists, 'half-down', ['ctrl-d', 'pagedown', ' '], 'ctrl-d', 'half a page down (also space)'),
  bind(lists, 'half-up', ['ctrl-u', 'pageup'], 'ctrl-u', 'half a page up'),
  bind(lists, 'top', ['g', 'home'], 'g', 'first entry, or top of the record'),
  bind(lists, 'bottom', ['G', 'end'], 'G', 'last entry, or end of the record'),
  bind(lists, 'open', ['return'], 'enter', 'read the record', '⏎ open'),
  bind(looking, 'back', ['escape'], 'esc', 'back to where you were; in the list, clear the filter', 'esc back'),
  bind(reading, 'other-pane', ['tab'], 'tab', 'the other pane', 'tab pane'),
  bind(reading, 'choose-shelf', ['c'], 'c', 'choose what to browse', 'c kinds'),
  bind(reading, 'next-shelf', ['l', 'right'], 'l →', 'next kind of record'),
  bind(reading, 'previous-shelf', ['h', 'left'], 'h ←', 'previous kind of record'),
  bind(reading, 'filter', ['/'], '/', 'filter the list as you type', '/ filter'),
  bind(reading, 'set-day', ['d'], 'd', 'the record as known on another day', 'd day'),
  bind(looking, 'help', ['?'], '?', 'these keys', '? keys'),
  bind(looking, 'quit', ['q', 'ctrl-c'], 'q', 'quit', 'q quit'),
  bind(typing, 'accept', ['return'], 'enter', 'take what was typed', '⏎ accept'),
  bind(typing, 'cancel', ['escape'], 'esc', 'drop what was typed', 'esc cancel'),
  bind(typing, 'erase', ['backspace', 'delete'], 'backspace', 'erase a character'),
  bind(typing, 'clear', ['ctrl-u'], 'ctrl-u', 'erase everything typed'),
  bind(typing, 'quit', ['ctrl-c'], 'ctrl-c', 'quit'),
];

/** The command of a key in a mode. */
export function commandOf(key: string, mode: Mode): Command | undefined {
  return keymap.find(({ keys, modes }) => modes.includes(mode) && keys.includes(key))?.command;
}

/** Whether a mode takes what is typed as text. */
export function takesText(mode: Mode): boolean {
  return mode === 'filter' || mode === 'day';
}
