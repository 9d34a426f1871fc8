/** A token of RFC 9110 of at most 64 characters: safe in a header, a log line and a document. */
const usable = /^[\w!#$%&'*+.^`|~-]{1,64}$/;

/** The id a request goes by in answers and logs: the one its client or a proxy gave it, if it is usable, else a new one. */
export function requestIdOf(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && usable.test(given) ? given : crypto.randomUUID();
}
