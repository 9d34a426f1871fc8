import { addressOf, type Filling } from './address.js';
import { baseUrlOf } from './base-url.js';
import { exchange } from './exchange.js';
import { undated } from './generated/addresses.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { type Problem, ProblemError } from './problem-error.js';
import { UnexpectedAnswerError } from './unexpected-answer-error.js';

/** Milliseconds an answer may take where nothing else is said. */
const defaultTimeout = 30_000;

/** A request before its address is filled in. */
export interface Asked extends RequestOptions {
  readonly params?: Filling | undefined;
  readonly as?: string | undefined;
  readonly body?: unknown;
}

/** Asks the API, whatever the address; what types the answers is the caller's. */
export interface Asking {
  /** The answer to GET, or to POST where there is a body, read as JSON. */
  readonly json: <T>(path: string, asked?: Asked) => Promise<T>;
  /** The answer as it is, its body not yet read. */
  readonly raw: (path: string, asked?: Asked) => Promise<Response>;
}

function read<T>(url: string, response: Response, text: string): T {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new UnexpectedAnswerError(url, response, text, fault);
  }
}

function refusal(url: string, response: Response, text: string): Error {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) {
    return new UnexpectedAnswerError(url, response, text);
  }
  const problem = read<Problem>(url, response, text);
  const whole = typeof problem?.type === 'string' && typeof problem.detail === 'string';
  return whole ? new ProblemError(problem) : new UnexpectedAnswerError(url, response, text);
}

function patienceOf(timeout: number): number {
  if (timeout > 0 && (timeout < 2 ** 31 || timeout === Number.POSITIVE_INFINITY)) return timeout;
  throw new RangeError(`timeout ${timeout}: expected milliseconds above 0 and below 2^31, or Infinity`);
}

/**
 * Asks the API at an address.
 * @throws TypeError for an address that is none, RangeError for a timeout that is none
 */
export function askingAt(options: ClientOptions): Asking {
  const baseUrl = baseUrlOf(options.baseUrl);
  const { asOf, userAgent, fetch: send = (...args) => fetch(...args) } = options;
  patienceOf(options.timeout ?? defaultTimeout);

  async function ask(
    path: string,
    asked: Asked = {},
    whole = true,
  ): Promise<{ url: string; response: Response; text: string }> {
    const { params = {}, as, body } = asked;
    const method = body === undefined ? 'GET' : 'POST';
    const day = asOf === undefined || undated.includes(`${method} ${path}`) ? {} : { asOf };
    const url = baseUrl + addressOf(path, { path: params.path, query: { ...day, ...params.query } }, as);
    const headers = {
      ...(userAgent === undefined ? {} : { 'user-agent': userAgent }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const sent = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const signals = [options.signal, asked.signal].filter((signal) => signal !== undefined);
    const patience = {
      timeout: patienceOf(asked.timeout ?? options.timeout ?? defaultTimeout),
      signal: signals.length > 1 ? AbortSignal.any(signals) : signals[0],
    };
    const answer = await exchange(send, url, { ...sent, headers }, patience, async (response) => ({
      url,
      response,
      text: whole || !response.ok ? await response.text() : '',
    }));
    if (!answer.response.ok) throw refusal(url, answer.response, answer.text);
    return answer;
  }

  return {
    json: async (path, asked) => {
      const { url, response, text } = await ask(path, asked);
      return read(url, response, text);
    },
    raw: async (path, asked) => (await ask(path, asked, false)).response,
  };
}
