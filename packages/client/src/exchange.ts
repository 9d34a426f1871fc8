import { tooLate, unreachable } from './no-answer-error.js';

/** How long to wait, and what ends the wait. */
export interface Patience {
  /** Milliseconds until an answer must have come. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends a request and reads of the answer what is asked for, within the time allowed.
 * @throws NoAnswerError when the address cannot be reached, or not in time
 * @throws the reason of the signal when that ends it
 */
export async function exchange<T>(
  send: typeof fetch,
  url: string,
  request: RequestInit,
  { timeout, signal }: Patience,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const late = new AbortController();
  const timer = Number.isFinite(timeout) ? setTimeout(() => late.abort(), timeout) : undefined;
  const ends = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
  try {
    return await read(await send(url, { ...request, signal: ends }));
  } catch (fault) {
    signal?.throwIfAborted();
    throw late.signal.aborted ? tooLate(url, timeout, fault) : unreachable(url, fault);
  } finally {
    clearTimeout(timer);
  }
}
