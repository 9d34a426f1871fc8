import {
  type CollectionName,
  descriptorOf,
  findRecord,
  formatEdtf,
  type Kinds,
  listInWords,
  recordCalled,
  suggestIds,
  type View,
} from '@acquis/domain';
import { words } from '@/words/question';

/** What a text of an address names: a record, or in a sentence why none. */
export type Reading<K extends CollectionName> =
  | { readonly record: Kinds[K]; readonly problem: null }
  | { readonly record: null; readonly problem: string };

function meant(name: CollectionName, text: string, view: View): string {
  const near = suggestIds(name, text, 3, (id) => view.isKnown({ collection: name, id }));
  const names = near.map((id) => `${view.nameOf({ collection: name, id })} (${id})`);
  return names.length > 0 ? words.didYouMean(names.join(words.or)) : '';
}

/** The ids of the tracks, as an address names them: `ict-security, cybercrime and autonomous-weapons`. */
export function tracksInAddresses(view: View): string {
  return listInWords(view.tracks.all().map(({ id }) => id));
}

/** Reads a record as {@link readRecord} does, and by its name in any language where nothing else finds it. */
export function readNamed<K extends CollectionName>(view: View, name: K, text: string): Reading<K> {
  const reading = readRecord(view, name, text);
  const called = reading.record ? undefined : recordCalled(view, name, text);
  return called ? { record: called, problem: null } : reading;
}

/** Reads a record by its id, its code or another name of it, as known on the view's day. */
export function readRecord<K extends CollectionName>(view: View, name: K, text: string): Reading<K> {
  const { one } = descriptorOf(name).label;
  const found = findRecord(view, name, text);
  const not = (problem: string) => ({ record: null, problem });
  switch (found.status) {
    case 'found':
      return { record: found.record, problem: null };
    case 'not-yet-known':
      return not(words.knownOnlyFrom(one, text, formatEdtf(found.since), formatEdtf(view.day)));
    case 'several':
      return not(words.sharedBy(text, listInWords(found.records.map(({ id }) => id))));
    case 'not-found':
      return not(words.noSuchRecord(one, text, meant(name, text, view)));
  }
}
