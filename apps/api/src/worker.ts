import type { VoteStore } from '@acquis/analysis';
import history from '@acquis/analysis/assembly-1946-2020.parquet';
import { storeOf } from '@acquis/analysis/stored';
import { createApp } from './app.js';
import { secondsLeftOfDay, today } from './host/clock.js';
import { requestIdOf } from './request-id.js';
import { readSettings } from './settings.js';

/** What the runtime gives: texts, and the bytes of files. */
type Bindings = Readonly<Record<string, unknown>>;

type Answering = (request: Request) => Response | Promise<Response>;

function report(fault: unknown, requestId?: string): void {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  console.error(requestId === undefined ? text : `${requestId} ${text}`);
}

/** Answers everything with what RFC 9457 has for a fault without an address of its own; the log says what to mend. */
function refusing(wrong: readonly string[]): Answering {
  report(wrong.join('\n'));
  const problem = { type: 'about:blank', title: 'Internal Server Error', status: 500 };
  const detail = 'The service is not set up; its log says what is missing.';
  const headers = {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return (request) => {
    const id = { 'x-request-id': requestIdOf(request.headers.get('x-request-id') ?? undefined) };
    return new Response(JSON.stringify({ ...problem, detail }), { status: 500, headers: { ...headers, ...id } });
  };
}

/** The votes bound as `ACQUIS_VOTES`, else the history that comes with Acquis. */
async function votesOf(bound: unknown): Promise<VoteStore | { readonly wrong: string }> {
  try {
    return await storeOf(bound instanceof ArrayBuffer ? bound : history.slice().buffer);
  } catch (error) {
    return {
      wrong: `ACQUIS_VOTES: it is no store of votes: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

async function answering({ ACQUIS_VOTES: bound, ...bindings }: Bindings): Promise<Answering> {
  const texts = Object.entries(bindings).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const settings = readSettings(Object.fromEntries(texts));
  if ('wrong' in settings) return refusing(settings.wrong);
  const { apiUrl, siteUrl } = settings;
  if (apiUrl === undefined)
    return refusing(['API_URL: expected the address this API has, such as https://api.example.org']);
  const votes = await votesOf(bound);
  if ('wrong' in votes) return refusing([votes.wrong]);
  const { fetch } = createApp({
    today,
    secondsLeftOfDay,
    report,
    apiUrl,
    votes: () => votes,
    ...(siteUrl === undefined ? {} : { siteUrl }),
  });
  return (request) => fetch(request);
}

let made: Promise<Answering> | undefined;

/** The API as a module of a worker: it is made at the first request, since only then are its bindings known. */
export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    made ??= answering(bindings);
    return (await made)(request);
  },
};
