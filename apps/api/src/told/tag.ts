/** A tag URI (RFC 4151): a name that never changes, wherever the API stands. */
export function tag(name: string): string {
  return `tag:acquis,2026:${encodeURI(name)}`;
}
