import {
  type CollectionName,
  descriptorOf,
  findRecord,
  formatEdtf,
  type Kinds,
  recordCalled,
  type View,
} from '@acquis/domain';
import { Failure } from './failure.js';

/**
 * The record a command asks for by id, former id, code or name, as known on the view's day.
 *
 * @param command what stands before the id, for the commands suggested instead
 * @throws Failure when there is none, several, or none yet
 */
export function knownRecord<K extends CollectionName>(view: View, name: K, text: string, command: string): Kinds[K] {
  const { label } = descriptorOf(name);
  const found = findRecord(view, name, text);
  switch (found.status) {
    case 'found':
      return found.record;
    case 'not-yet-known':
      throw new Failure(
        3,
        `${found.id} was not yet known on ${formatEdtf(view.day)}; it is in the record since ${formatEdtf(found.since)}.`,
        [`${command} ${found.id} --as-of ${found.since}`],
      );
    case 'several': {
      const each = found.records.map(({ id }) => `${command} ${id}`);
      throw new Failure(3, `${each.length} ${label.many} have the code "${text}". Ask for one of them:`, each);
    }
    case 'not-found': {
      const called = recordCalled(view, name, text);
      if (called) return called;
      const near = found.suggestions.map((id) => `${command} ${id}`);
      throw new Failure(
        3,
        `There is no ${label.one} "${text}" in the record.${near.length > 0 ? ' Did you mean:' : ''}`,
        near.length > 0 ? near : [`acquis ${name}`],
      );
    }
  }
}
