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
  readonly hint?: string;
  readonly modes: readonly Mode[];
}

/** The keys of the browser: the line of hints, the help and the test for clashes are made from it. */
export const keymap: readonly Binding[] = [
  {
    command: 'down',
    keys: ['j', 'down'],
    shown: 'j ↓',
    does: 'next entry, or scroll the record down',
    modes: ['browse', 'shelves'],
  },
  {
    command: 'up',
    keys: ['k', 'up'],
    shown: 'k ↑',
    does: 'previous entry, or scroll the record up',
    hint: 'j/k move',
    modes: ['browse', 'shelves'],
  },
  {
    command: 'half-down',
    keys: ['ctrl-d', 'pagedown', ' '],
    shown: 'ctrl-d',
    does: 'half a page down (also space)',
    modes: ['browse', 'shelves'],
  },
  {
    command: 'half-up',
    keys: ['ctrl-u', 'pageup'],
    shown: 'ctrl-u',
    does: 'half a page up',
    modes: ['browse', 'shelves'],
  },
  {
    command: 'top',
    keys: ['g', 'home'],
    shown: 'g',
    does: 'first entry, or top of the record',
    modes: ['browse', 'shelves'],
  },
  {
    command: 'bottom',
    keys: ['G', 'end'],
    shown: 'G',
    does: 'last entry, or end of the record',
    modes: ['browse', 'shelves'],
  },
  {
    command: 'open',
    keys: ['return'],
    shown: 'enter',
    does: 'read the record',
    hint: '⏎ open',
    modes: ['browse', 'shelves'],
  },
  {
    command: 'back',
    keys: ['escape'],
    shown: 'esc',
    does: 'back to the list; there, clear the filter',
    hint: 'esc back',
    modes: ['browse', 'shelves', 'help'],
  },
  { command: 'other-pane', keys: ['tab'], shown: 'tab', does: 'the other pane', hint: 'tab pane', modes: ['browse'] },
  {
    command: 'choose-shelf',
    keys: ['c'],
    shown: 'c',
    does: 'choose what to browse',
    hint: 'c kinds',
    modes: ['browse'],
  },
  { command: 'next-shelf', keys: ['l', 'right'], shown: 'l →', does: 'next kind of record', modes: ['browse'] },
  { command: 'previous-shelf', keys: ['h', 'left'], shown: 'h ←', does: 'previous kind of record', modes: ['browse'] },
  {
    command: 'filter',
    keys: ['/'],
    shown: '/',
    does: 'filter the list as you type',
    hint: '/ filter',
    modes: ['browse'],
  },
  {
    command: 'set-day',
    keys: ['d'],
    shown: 'd',
    does: 'the record as known on another day',
    hint: 'd day',
    modes: ['browse'],
  },
  {
    command: 'help',
    keys: ['?'],
    shown: '?',
    does: 'these keys',
    hint: '? keys',
    modes: ['browse', 'shelves', 'help'],
  },
  {
    command: 'quit',
    keys: ['q', 'ctrl-c'],
    shown: 'q',
    does: 'quit',
    hint: 'q quit',
    modes: ['browse', 'shelves', 'help'],
  },
  {
    command: 'accept',
    keys: ['return'],
    shown: 'enter',
    does: 'take what was typed',
    hint: '⏎ accept',
    modes: ['filter', 'day'],
  },
  {
    command: 'cancel',
    keys: ['escape'],
    shown: 'esc',
    does: 'drop what was typed',
    hint: 'esc cancel',
    modes: ['filter', 'day'],
  },
  {
    command: 'erase',
    keys: ['backspace', 'delete'],
    shown: 'backspace',
    does: 'erase a character',
    modes: ['filter', 'day'],
  },
  { command: 'clear', keys: ['ctrl-u'], shown: 'ctrl-u', does: 'erase everything typed', modes: ['filter', 'day'] },
  { command: 'quit', keys: ['ctrl-c'], shown: 'ctrl-c', does: 'quit', modes: ['filter', 'day'] },
];

/** The command of a key in a mode. */
export function commandOf(key: string, mode: Mode): Command | undefined {
  return keymap.find(({ keys, modes }) => modes.includes(mode) && keys.includes(key))?.command;
}

/** Whether a mode takes what is typed as text. */
export function takesText(mode: Mode): boolean {
  return mode === 'filter' || mode === 'day';
}
