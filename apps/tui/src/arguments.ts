import {
  acquis,
  type CollectionName,
  type Edtf,
  earliest,
  isCollection,
  kindNames,
  lastChange,
  latest,
  nearest,
  recordCalled,
  suggestIds,
} from '@acquis/domain';
import { InvalidArgumentError } from 'commander';
import { Failure } from './failure.js';

/** Reads the id, code or name of a record of a collection by which others are narrowed. */
export function recordOf(name: 'tracks' | 'processes' | 'states'): (text: string) => string {
  return (text) => {
    const record = acquis[name].lookup(text) ?? recordCalled(acquis.at(lastChange), name, text);
    if (record) return record.id;
    const near = suggestIds(name, text);
    throw new InvalidArgumentError(
      `Expected the id of one of the ${name}${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : `: see acquis ${name}.`}`,
    );
  };
}

/** Reads the name of a collection. */
export function collectionName(text: string): CollectionName {
  if (isCollection(text)) return text;
  const [near] = nearest(text, kindNames, 1);
  throw new InvalidArgumentError(`Expected ${kindNames.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`);
}

/**
 * To be called with the values of `--from` and `--to`.
 *
 * @throws Failure when the span ends before it begins
 */
export function inOrder({ from, to }: { readonly from?: Edtf; readonly to?: Edtf }): void {
  if (from === undefined || to === undefined || earliest(from) <= latest(to)) return;
  throw new Failure(2, `--from ${from} begins after --to ${to} ends; give the earlier date as --from.`);
}
