/** No answer came: the address cannot be reached, or took longer than the timeout. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  /** The address asked. */
  readonly url: string;
  /** Whether it could not be reached, or did not answer in time. */
  readonly reason: 'unreachable' | 'timeout';

  constructor(url: string, reason: 'unreachable' | 'timeout', message: string, cause?: unknown) {
    super(message, { cause });
    this.url = url;
    this.reason = reason;
  }
}

/** What a failed `fetch` says of its reason: a code such as ECONNREFUSED on a server, a message in a browser. */
function whyOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const { cause } = fault;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return fault.message;
}

/** The error for an address that cannot be reached. */
export function unreachable(url: string, fault: unknown): NoAnswerError {
  const { origin } = new URL(url);
  const message = `No Acquis API can be reached at ${origin} (${whyOf(fault)}). Is it running, and is "baseUrl" its address?`;
  return new NoAnswerError(url, 'unreachable', message, fault);
}

/** The error for an address that did not answer in time. */
export function tooLate(url: string, timeout: number, fault: unknown): NoAnswerError {
  const message = `${url} did not answer within ${timeout} ms. Allow more with "timeout", or ask for less.`;
  return new NoAnswerError(url, 'timeout', message, fault);
}
