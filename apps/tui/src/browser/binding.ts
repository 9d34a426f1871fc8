/** Where keys are pressed: a pane of a view, or a question that is being answered. */
export const contexts = [
  'list',
  'record',
  'decision',
  'supposing',
  'kinds',
  'help',
  'filter',
  'day',
  'palette',
  'search',
  'find',
] as const;

/** One of the {@link contexts}. */
export type Context = (typeof contexts)[number];

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
  | 'to-record'
  | 'to-list'
  | 'other-pane'
  | 'zoom'
  | 'next-link'
  | 'previous-link'
  | 'go-to-view'
  | 'next-kind'
  | 'previous-kind'
  | 'choose-kind'
  | 'filter'
  | 'next-track'
  | 'search'
  | 'palette'
  | 'set-day'
  | 'earlier'
  | 'later'
  | 'copy-citation'
  | 'copy-id'
  | 'open-source'
  | 'set-beside'
  | 'help'
  | 'quit'
  | 'accept'
  | 'cancel'
  | 'erase'
  | 'clear'
  | 'next-choice'
  | 'previous-choice'
  | 'keep-hits'
  | 'group-by'
  | 'next-coalition'
  | 'previous-coalition'
  | 'what-if'
  | 'cell-left'
  | 'cell-right'
  | 'cell-up'
  | 'cell-down'
  | 'flip'
  | 'next-majority'
  | 'next-rule'
  | 'undo'
  | 'find';

/** One command, the keys that ask for it, and where. */
export interface Binding {
  readonly command: Command;
  readonly keys: readonly string[];
  /** The keys as they are shown. */
  readonly shown: string;
  /** What happens, in a phrase. */
  readonly does: string;
  /** The words in the line of hints; without them the binding is in the help only. */
  readonly hint?: string | undefined;
  readonly contexts: readonly Context[];
}

/** Declares what keys do in some contexts. */
export function bind(
  contexts: readonly Context[],
  command: Command,
  keys: readonly string[],
  shown: string,
  does: string,
  hint?: string,
): Binding {
  return { contexts, command, keys, shown, does, hint };
}

/** Where each context is, as a heading of help and manual. */
export const contextNames: Readonly<Record<Context, string>> = {
  list: 'In a list',
  record: 'In a record',
  decision: 'In the record of a decision',
  supposing: 'In a what if',
  kinds: 'Choosing what to browse',
  help: 'In the help',
  filter: 'Typing a filter',
  day: 'Typing a day',
  palette: 'In the palette',
  search: 'Searching everywhere',
  find: 'Finding a state in a vote',
};
