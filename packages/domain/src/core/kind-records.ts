import { lazy } from './lazy.js';

/** The records of one kind, by today's best record, apart from all others. */
export interface KindRecords<R extends { readonly id: string }> {
  /** Every record, by id. */
  all(): readonly R[];
  /**
   * A record by its id.
   *
   * @throws RangeError where there is none, which the type of the id excludes
   */
  get(id: R['id']): R;
  /** The records a predicate holds for, by id. */
  find(predicate: (record: R) => boolean): readonly R[];
}

/** Access to the records of one kind, read when they are first asked for. */
export function kindRecords<R extends { readonly id: string }>(
  name: string,
  source: () => readonly R[],
): KindRecords<R> {
  const byId = lazy(() => new Map<string, R>(source().map((record) => [record.id, record])));
  return {
    all: source,
    get(id) {
      const record = byId().get(id);
      if (record === undefined) throw new RangeError(`there is no "${id}" in ${name}`);
      return record;
    },
    find: (predicate) => source().filter(predicate),
  };
}
