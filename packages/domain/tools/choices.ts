/** So many ids are named one by one in a message; of more the kind is named. */
const few = 12;

/** What a message says that it expected in place of an id that is none of these. */
export function expectedId(collection: string, ids: readonly string[]): string {
  return ids.length > 0 && ids.length <= few
    ? `one of ${ids.join(', ')}, the ids in ${collection}/`
    : `the id of a record in ${collection}/`;
}
