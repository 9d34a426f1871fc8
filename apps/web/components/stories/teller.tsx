import {
  type CollectionName,
  type Day,
  type Decision,
  daysBetween,
  descriptorOf,
  type Edtf,
  formatEdtf,
  formatEdtfInSentence,
  type Id,
  inNameOrder,
  type Kinds,
  knownSince,
  latest,
  listInWords,
  type Reference,
  rollOf,
  type View,
} from '@acquis/domain';
import type { ReactNode } from 'react';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { stateNameInSentence } from '@/site/question';
import { words } from '@/words/stories';

/**
 * The words of a story that come from the record. Whatever is asked of it is noted, so that the records a story rests on need
 * not be listed by hand; and an id the record does not hold stops the build.
 */
export interface Teller {
  readonly at: DayContext;
  readonly view: View;
  /**
   * A record the story rests on.
   *
   * @throws RangeError when it was not yet known
   */
  get<K extends CollectionName>(collection: K, id: Id<K>): Kinds[K];
  /** A link to a record the story rests on, in the words given, else by its symbol or short name. */
  to<K extends CollectionName>(collection: K, id: Id<K>, words?: string): ReactNode;
  /** A link to a record that explains a word; the story does not rest on it. */
  aside<K extends CollectionName>(collection: K, id: Id<K>, words: string): ReactNode;
  /** The day of decisions taken on one day: “on 7 December 2022”. */
  on(...ids: readonly [Decision['id'], ...Decision['id'][]]): string;
  /** The figures of a recorded vote: “104 in favour to 53 against, with 7 abstentions”. */
  vote(id: Decision['id']): string;
  /** Who introduced a text, as links in a list. */
  by(id: Decision['id']): ReactNode;
  /** The members that voted in favour of both. */
  forBoth(one: Decision['id'], other: Decision['id']): number;
  /** The days on which a meeting was held: “24–28 July 2023”. */
  held(id: Id<'meetings'>): string;
}

/** What a story said of the record, and which records it rests on. */
export interface Told<T> {
  readonly text: T;
  /** In the order in which they are first named. */
  readonly cited: readonly Reference[];
  /** The day from whose end everything told is known. */
  readonly upTo: Day;
}

function inOrder(names: readonly ReactNode[]): ReactNode {
  return names.map((name, index) => [index === 0 ? '' : index === names.length - 1 ? words.and : ', ', name]);
}

/** What a record is called in a sentence: its symbol, else its short name. */
function nameIn<K extends CollectionName>(collection: K, record: Kinds[K]): string {
  const { code, short } = descriptorOf(collection);
  return code(record) ?? short(record);
}

/** Lets a story speak on a day, and notes what it rests on. */
export function told<T>(at: DayContext, view: View, tell: (teller: Teller) => T): Told<T> {
  const cited = new Map<string, Reference>();
  const days: Day[] = [];

  const get: Teller['get'] = (collection, id) => {
    const record = view.of(collection).get(id);
    const since = knownSince({ collection, id });
    if (!record || since === undefined)
      throw new RangeError(`the story rests on ${collection}/${id}, which was not known on ${view.day}`);
    const key = `${collection}/${id}`;
    if (!cited.has(key)) cited.set(key, { collection, id });
    days.push(since);
    return record;
  };
  const to: Teller['to'] = (collection, id, words) => (
    <ToRecord key={`${collection}/${id}`} at={at} to={{ collection, id }}>
      {words ?? nameIn(collection, get(collection, id))}
    </ToRecord>
  );
  const teller: Teller = {
    at,
    view,
    get,
    to: (collection, id, words) => {
      get(collection, id);
      return to(collection, id, words);
    },
    aside: (collection, id, words) => (
      <ToRecord at={at} to={{ collection, id }}>
        {words}
      </ToRecord>
    ),
    on: (first, ...others) => {
      const { on } = get('decisions', first);
      for (const other of others)
        if (get('decisions', other).on !== on) throw new RangeError(`${first} and ${other} are not of one day`);
      return formatEdtfInSentence(on);
    },
    vote: (id) => {
      const { tally } = get('decisions', id);
      if (!tally) throw new RangeError(`the record holds no figures of ${id}`);
      return words.tally(tally.inFavour, tally.against, tally.abstaining);
    },
    by: (id) => {
      const { introducedBy } = get('decisions', id);
      if (introducedBy.length === 0) throw new RangeError(`the record does not say who introduced ${id}`);
      return inOrder(
        introducedBy.map((state) => to('states', state, view.nameOf({ collection: 'states', id: state }))),
      );
    },
    forBoth: (one, other) => {
      const [first, second] = [rollOf(get('decisions', one)), rollOf(get('decisions', other))];
      if (!first || !second) throw new RangeError(`the votes on ${one} and ${other} are not both known by member`);
      return first.inFavour.filter((state) => second.inFavour.includes(state)).length;
    },
    held: (id) => {
      const { events } = get('meetings', id);
      const on = events.find(({ act }) => act === 'held')?.on;
      if (!on) throw new RangeError(`the record does not say when ${id} was held`);
      days.push(latest(on));
      return formatEdtf(on);
    },
  };
  const text = tell(teller);
  return { text, cited: [...cited.values()], upTo: days.sort().at(-1) ?? view.day };
}

/** A date as it stands in a sentence without its preposition: “28 July 2023”. */
export function dated(on: Edtf | null | undefined): string {
  if (!on) throw new RangeError('the record gives no date where the story gives one');
  return formatEdtf(on);
}

/** A value the record must hold for the story to be told. */
export function known<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new RangeError(`the record does not hold ${what}`);
  return value;
}

/** The names of states, as the record spells them. */
export function stateNames(view: View, ids: readonly string[]): string {
  return listInWords(inNameOrder('states', ids, view).map((id) => stateNameInSentence(view, id)));
}

/** A small number in letters, as prose has it; a larger one in figures. */
export function spelled(number: number): string {
  return words.numbers[number] ?? String(number);
}

/** How many days lie between two days, in words: “951 days”. */
export function daysFrom(first: Day, last: Day): string {
  return words.days(daysBetween(first, last));
}
