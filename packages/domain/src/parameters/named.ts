import { at } from '../core/as-of.js';
import { recordCalled, suggestIds } from '../core/find.js';
import type { CollectionName } from '../generated/kind-names.js';
import { lastChange } from '../generated/version.js';
import { anyOf } from './choice.js';
import type { Parameter } from './parameter.js';

/** The id of the record of a collection that a text names: by id, by code, or by a name in any of its languages. */
function idOf(collection: CollectionName, text: string): string | undefined {
  const view = at(lastChange);
  return (view.of(collection).lookup(text) ?? recordCalled(view, collection, text))?.id;
}

/** A parameter that takes one or more records of a collection, by id, code or name; several are alternatives. */
export function anyNamed(
  name: string,
  description: string,
  accepted: readonly string[],
  collection: CollectionName,
): Parameter<readonly string[]> {
  const byId = anyOf(name, description, accepted);
  return {
    ...byId,
    read: (given) => {
      const texts = given.flatMap((text) => (idOf(collection, text) ? [text] : text.split(',')));
      const ids = texts.map((text) => ({ text, id: idOf(collection, text.trim()) }));
      const unknown = ids.find(({ id }) => id === undefined);
      if (unknown === undefined) return byId.read(ids.flatMap(({ id }) => id ?? []));
      const reading = byId.read([unknown.text]);
      const near = suggestIds(collection, unknown.text, 3, (id) => accepted.includes(id));
      if (!('refusal' in reading) || near.length === 0) return reading;
      const detail = `"${unknown.text.trim()}" is no value of ${name}; expected one of those under "accepted". Did you mean ${near.map((id) => `"${id}"`).join(' or ')}?`;
      return { refusal: { ...reading.refusal, detail } };
    },
  };
}
