import {
  acquis,
  type CollectionName,
  descriptorOf,
  findRecord,
  formatEdtf,
  type Kinds,
  kindNames,
  lastChange,
  recordCalled,
  suggestIds,
} from '@acquis/domain';
import { z } from 'zod';
import type { Asked } from '../asked.js';
import { Refused } from '../refused.js';

/** The name of a collection. */
export const kind = z.enum(kindNames).describe('The kind of record, by the name of its collection.');

/** An id, for a description of what it is of. */
export function id(description: string) {
  return z.string().min(1).max(200).describe(description);
}

/** One to many ids, any of which will do. */
export function ids(description: string) {
  return z.array(z.string().min(1).max(200)).min(1).max(50).describe(`${description} Any of several.`);
}

function nearIn(name: CollectionName, text: string, { view }: Asked): readonly string[] {
  const elsewhere = kindNames.flatMap((other) => {
    const record = other === name ? undefined : view.of(other).lookup(text);
    return record ? [{ collection: other, id: record.id }] : [];
  });
  const isKnown = (near: string) => view.isKnown({ collection: name, id: near });
  const near = suggestIds(name, text, 5, isKnown).map((each) => ({ collection: name, id: each }));
  return [...elsewhere, ...near].map((each) => `${each.collection}/${each.id}: ${view.nameOf(each)}`);
}

/**
 * The record asked for by id, former id, code or name, as known on the day.
 *
 * @throws Refused when there is none, several, or none yet
 */
export function knownRecord<K extends CollectionName>(name: K, text: string, asked: Asked): Kinds[K] {
  const { view } = asked;
  const { one, many } = descriptorOf(name).label;
  const found = findRecord(view, name, text);
  switch (found.status) {
    case 'found':
      return found.record;
    case 'not-yet-known':
      throw new Refused(
        `The ${one} "${found.id}" was not yet known on ${formatEdtf(view.day)}; it is in the record from asOf ${found.since} on.`,
      );
    case 'several':
      throw new Refused(
        `${found.records.length} ${many} have the code "${text}"; ask for one of them by its id:`,
        found.records.map((record) => `${name}/${record.id}: ${view.of(name).sentence(record)}`),
      );
    case 'not-found': {
      const called = recordCalled(view, name, text);
      if (called) return called;
      const near = nearIn(name, text, asked);
      const instead = near.length > 0 ? 'It may be one of these:' : 'The tools "search" and "list" give the ids.';
      throw new Refused(`There is no ${one} "${text}" in the record. ${instead}`, near);
    }
  }
}

/**
 * The ids of the records by which others are narrowed, of whatever day.
 *
 * @throws Refused where one of the texts stands for none
 */
export function idsIn(name: 'processes' | 'states' | 'tracks', texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const record = acquis[name].lookup(text) ?? recordCalled(acquis.at(lastChange), name, text);
    if (record) return record.id;
    const near = suggestIds(name, text);
    const all = name === 'tracks' ? acquis.tracks.all().map((track) => track.id) : [];
    const known = near.length > 0 ? near : all;
    const instead = known.length > 0 ? '; it may be one of these:' : `; see the tool "list" with kind "${name}".`;
    throw new Refused(`"${text}" is none of the ${descriptorOf(name).label.many} in the record${instead}`, known);
  });
}
