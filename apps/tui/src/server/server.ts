import { type Client, createClient, NoAnswerError, ProblemError, UnexpectedAnswerError } from '@acquis/client';
import packageJson from '../../package.json' with { type: 'json' };
import { type Asked, apiOf, type Desk } from '../answer.js';
import { Failure } from '../failure.js';

/** Seconds an answer may take where nothing else is said. */
const usual = 10;

/** Items at most on a page of the API. */
export const largestPage = 200;

function refused(error: ProblemError): Failure {
  const hints = error.suggestions.flatMap((each) => ('id' in each ? String(each.id) : []));
  if (error.status === 429) return new Failure(4, `The API takes no more questions now: ${error.detail}`);
  if (error.status >= 500) return new Failure(1, `The API failed: ${error.detail}`);
  return new Failure(error.status === 404 ? 3 : 2, error.detail, hints);
}

/** The error as a failure of this program: what was tried, and how to mend it. */
function failureOf(error: unknown, url: string, seconds: number): unknown {
  if (error instanceof ProblemError) return refused(error);
  const offline = 'or leave --api and ACQUIS_API out: the record comes with the program';
  if (error instanceof NoAnswerError && error.reason === 'timeout')
    return new Failure(4, `${error.url} did not answer within ${seconds} s.`, [
      `--timeout ${seconds * 3} waits longer;`,
      offline,
    ]);
  if (error instanceof NoAnswerError)
    return new Failure(4, `No API can be reached at ${url}; tried ${error.url}.`, [
      'see whether it runs, and whether --api or ACQUIS_API is its address;',
      offline,
    ]);
  if (error instanceof UnexpectedAnswerError)
    return new Failure(4, `${error.url} answered ${error.status}, not as an Acquis API does.`, [
      'see whether --api or ACQUIS_API is the address of one;',
      offline,
    ]);
  return error;
}

/**
 * Asks the API named, and shows on a terminal that it is being waited for.
 *
 * @throws Failure when it does not answer (exit code 4), or refuses the question (2 or 3)
 */
export async function askServer<T>(
  asked: Asked,
  desk: Desk,
  ask: (client: Client, progress: (received: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const url = apiOf(asked, desk) ?? '';
  const { timeout = usual, asOf } = asked;
  const { progress: show } = desk.surroundings;
  show?.(`\rAsking ${url} …`);
  try {
    const client = createClient({
      baseUrl: url,
      asOf,
      timeout: timeout * 1000,
      userAgent: `acquis/${packageJson.version}`,
    });
    return await ask(client, (received, total) => show?.(`\r\x1b[KAsking ${url} … ${received} of ${total}`));
  } catch (error) {
    throw failureOf(error, url, timeout);
  } finally {
    show?.('\r\x1b[K');
  }
}

/** A page of a list as the API gives it. */
export interface PageOf<Item> {
  readonly data: readonly Item[];
  readonly page: { readonly total: number; readonly next: string | null };
  readonly meta: { readonly asOf: string };
}

/** A whole list, or its first so many, as one page. */
export interface WholeOf<Item> {
  readonly data: readonly Item[];
  readonly meta: object;
  readonly page: { readonly limit: number | null; readonly total: number; readonly next: null };
}

/** Where the next page begins, and of which day all are. */
interface Begin {
  readonly limit: number;
  readonly cursor?: string;
  readonly asOf?: string;
}

/** Walks through the pages of a list until so many items are there. */
export async function wholeList<Item>(
  limit: number | undefined,
  pageFrom: (begin: Begin) => Promise<PageOf<Item>>,
  progress: (received: number, total: number) => void,
): Promise<WholeOf<Item>> {
  const data: Item[] = [];
  const size = Math.min(limit ?? largestPage, largestPage);
  let begin: Begin = { limit: size };
  for (;;) {
    const { data: items, page, meta } = await pageFrom(begin);
    data.push(...items);
    progress(data.length, page.total);
    if (page.next === null || (limit !== undefined && data.length >= limit))
      return { data: data.slice(0, limit), meta, page: { limit: limit ?? null, total: page.total, next: null } };
    begin = { limit: size, cursor: page.next, asOf: meta.asOf };
  }
}
