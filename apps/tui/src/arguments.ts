import { acquis, type CollectionName, type Edtf, earliest, kindNames, latest } from '@acquis/domain';
import { anyNamed, anyOf, type Parameter } from '@acquis/domain/parameters';
import { Argument } from 'commander';
import { Failure } from './failure.js';
import { offering } from './offers.js';
import { idsIn } from './options.js';

/** Records of a collection by which others are narrowed, by id, code or name. */
export function recordsNamed(
  name: string,
  collection: 'tracks' | 'processes' | 'states' | 'issues',
): () => Parameter<readonly string[]> {
  return () =>
    anyNamed(
      name,
      '',
      acquis[collection].all().map(({ id }) => id),
      collection,
    );
}

/** Collections by name. */
export function collectionsNamed(name: string): () => Parameter<readonly string[]> {
  return () => anyOf(name, '', kindNames);
}

/** An argument that names a record of one of some collections; completion offers their ids. */
export function recordArgument(
  flags: string,
  description: string,
  ...collections: readonly CollectionName[]
): Argument {
  return offering(new Argument(flags, description), () => collections.flatMap((name) => idsIn(name)()));
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
