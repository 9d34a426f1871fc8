import {
  type CollectionName,
  capitalised,
  type DatedHappening,
  descriptorOf,
  type Edtf,
  findRecord,
  inListOrder,
  kindNames,
  type Now,
  parseEdtf,
  type View,
} from '@acquis/domain';
import { blank, type Line, line, toned } from '../text/line.js';
import { wrap } from '../text/wrap.js';
import { trackLines } from '../views/now.js';
import { recordLines } from '../views/record.js';
import { happeningStatusWords } from '../views/timeline.js';

/** One entry of a shelf: a line on the left, a text on the right. */
export interface Entry {
  readonly key: string;
  /** At most ten characters; empty where there is no date. */
  readonly date: string;
  readonly label: string;
  /** What a filter looks at. */
  readonly search: string;
  readonly document: (width: number) => readonly Line[];
}

/** Something to browse: the overview, the timeline, or a kind of record. */
export interface Shelf {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly entries: (view: View) => readonly Entry[];
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

function collectionShelf<K extends CollectionName>(name: K): Shelf {
  const { label, description, date, short, code, text } = descriptorOf(name);
  return {
    name,
    label: capitalised(label.many),
    description,
    entries: (view) =>
      inListOrder(view, name).map((record) => {
        const on = date(record);
        return {
          key: record.id,
          date: on ? dateColumn(on) : '',
          label: short(record),
          search: folded(
            [record.id, record.title, short(record), code(record), record.summary, ...text(record)].join(' '),
          ),
          document: (width) => recordLines(view, name, record, width),
        };
      }),
  };
}

function happeningEntry(view: View, happening: DatedHappening): Entry {
  const { id, on, title, status, collection, record } = happening;
  const words = happeningStatusWords[status];
  return {
    key: id,
    date: dateColumn(on),
    label: words ? `${title} (${words})` : title,
    search: folded([title, words, collection, record, on].join(' ')),
    document: (width) => {
      const found = findRecord(view, collection, record);
      return found.status === 'found' ? recordLines(view, collection, found.record, width) : [];
    },
  };
}

function standing(now: Now, view: View, width: number): readonly Line[] {
  const underWay = now.underWay.map(({ shortName }) => shortName).join(', ');
  return [
    ...wrap(line(toned(now.track.title, 'heading')), width),
    ...(underWay ? wrap(line(toned('Under way: ', 'quiet'), underWay), width) : []),
    ...trackLines(now, view, width),
    blank,
  ];
}

function nowEntries(view: View): readonly Entry[] {
  const entry = (key: string, label: string, nows: readonly Now[]): Entry => ({
    key,
    date: '',
    label,
    search: folded([label, ...nows.map(({ track }) => track.title)].join(' ')),
    document: (width) => nows.flatMap((now) => standing(now, view, width)),
  });
  const nows = view.now();
  return [entry('', 'All tracks', nows), ...nows.map((now) => entry(now.track.id, now.track.shortName, [now]))];
}

const now: Shelf = {
  name: 'now',
  label: 'Now',
  description: 'Where things stand: what comes next, what awaits an outcome, the latest decisions.',
  entries: nowEntries,
};

const timeline: Shelf = {
  name: 'timeline',
  label: 'Timeline',
  description: 'Everything dated in the record, newest first.',
  entries: (view) => [...view.timeline()].reverse().map((happening) => happeningEntry(view, happening)),
};

/** Everything there is to browse, in order. */
export const shelves: readonly Shelf[] = [
  now,
  timeline,
  ...[...kindNames].sort((a, b) => descriptorOf(a).order - descriptorOf(b).order).map((name) => collectionShelf(name)),
];
