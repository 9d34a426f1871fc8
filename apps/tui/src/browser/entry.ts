import {
  type CollectionName,
  capitalised,
  type DatedHappening,
  descriptorOf,
  type Edtf,
  inListOrder,
  type Kinds,
  parseEdtf,
  type Reference,
  type View,
} from '@acquis/domain';
import type { Line } from '../text/line.js';
import type { Look } from '../views/look.js';
import { recordLines } from '../views/record.js';
import { richOf } from '../views/rich.js';
import { happeningLines } from '../views/timeline/view.js';
import { happeningStatusWords } from '../views/timeline.js';

/** One entry of a list: a line on the left, a text on the right. */
export interface Entry {
  readonly key: string;
  /** At most ten characters; empty where there is no date. */
  readonly date: string;
  readonly label: string;
  /** A figure at the right end of the line; empty where there is none. */
  readonly figure: string;
  /** What stands above the first entry of a group; empty where the list is not grouped. */
  readonly group: string;
  readonly tracks: readonly string[];
  /** The record it is, or is about. */
  readonly reference: Reference | undefined;
  /** What a filter looks at. */
  readonly search: () => string;
  readonly document: (width: number, look: Look) => readonly Line[];
}

/** A date in ten columns: of a span its beginning, of an uncertain day the part that is sure. */
export function dateColumn(date: Edtf): string {
  const { text, precision, earliest, latest } = parseEdtf(date);
  if (precision === 'span') return text.split('/')[0] ?? '';
  if (precision !== 'uncertain') return text;
  return earliest.slice(0, 7) === latest.slice(0, 7)
    ? earliest.slice(0, 7)
    : earliest.slice(0, 4) === latest.slice(0, 4)
      ? earliest.slice(0, 4)
      : '';
}

/** Text as it is compared: without accents and case. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text that is folded when it is first looked at. */
function foldedOnce(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= folded(make());
    return made;
  };
}

/** A record as an entry. */
export function recordEntry<K extends CollectionName>(view: View, name: K, record: Kinds[K]): Entry {
  const { date, short, code, text, names } = descriptorOf(name);
  const on = date(record);
  return {
    key: record.id,
    date: on ? dateColumn(on) : '',
    label: short(record),
    figure: richOf(name)?.figure?.(record) ?? '',
    group: '',
    tracks: record.tracks,
    reference: { collection: name, id: record.id },
    search: foldedOnce(() =>
      [
        record.id,
        record.title,
        short(record),
        code(record),
        ...(names?.(record) ?? []),
        record.summary,
        ...text(record),
      ].join(' '),
    ),
    document: (width, look) => recordLines(view, name, record, width, look),
  };
}

/** The entries of a kind in the order of its lists; where that is no order of dates, without them. */
export function recordEntries<K extends CollectionName>(view: View, name: K): readonly Entry[] {
  const entries = inListOrder(view, name).map((record) => recordEntry(view, name, record));
  return descriptorOf(name).listed === 'by-title' ? entries.map((entry) => ({ ...entry, date: '' })) : entries;
}

/** A happening as an entry. */
export function happeningEntry(view: View, happening: DatedHappening): Entry {
  const { id, on, title, status, collection, record, tracks } = happening;
  const words = happeningStatusWords[status];
  return {
    key: id,
    date: dateColumn(on),
    label: words ? `${title} (${words})` : title,
    figure: '',
    group: '',
    tracks,
    reference: { collection, id: record },
    search: foldedOnce(() => [title, words, collection, record, on].join(' ')),
    document: (width, look) => happeningLines(happening, view, width, look),
  };
}

/** An entry that is no record: a heading on the left and lines on the right. */
export function plainEntry(key: string, label: string, document: Entry['document'], of: Partial<Entry> = {}): Entry {
  return {
    key,
    date: '',
    label: capitalised(label),
    figure: '',
    group: '',
    tracks: [],
    reference: undefined,
    search: () => folded(label),
    document,
    ...of,
  };
}
