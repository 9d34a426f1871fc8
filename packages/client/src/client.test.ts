import { describe, expect, it } from 'vitest';
import { createClient, NoAnswerError, ProblemError, UnexpectedAnswerError } from './index.js';

const baseUrl = 'https://api.example.org';

/** A server that answers every request alike, and what it was asked. */
function answering(body: string, init: ResponseInit = {}) {
  const requests: Request[] = [];
  const send: typeof fetch = async (input, request) => {
    requests.push(new Request(input, request));
    return new Response(body, init);
  };
  return { requests, fetch: send };
}

/** A server that never answers. */
const silent: typeof fetch = (_, request) =>
  new Promise((_, reject) => {
    request?.signal?.addEventListener('abort', () => reject(request.signal?.reason));
  });

const answer = JSON.stringify({ data: [], page: { limit: 200, total: 0, next: null }, meta: { asOf: '2023-12-31' } });

describe('a request', () => {
  it('is for the day of the client, unless it names another or the address takes none', async () => {
    const { requests, fetch } = answering(answer);
    const client = createClient({ baseUrl, fetch });
    const then = client.at('2023-12-31');
    await client.get('/v1/now');
    await then.get('/v1/now');
    await then.decisions.page({ asOf: '2024-01-31' });
    await then.get('/healthz');
    await then.post('/v1/rules/assembly-quorum', { body: { organ: 'plenary', members: 193, recorded: 97 } });
    expect(requests.map(({ url }) => new URL(url).searchParams.get('asOf'))).toEqual([
      null,
      '2023-12-31',
      '2024-01-31',
      null,
      null,
    ]);
  });

  it('says who asks where the client was told', async () => {
    const { requests, fetch } = answering(answer);
    await createClient({ baseUrl, fetch, userAgent: 'newsroom/1.0' }).get('/v1');
    await createClient({ baseUrl, fetch }).get('/v1');
    expect(requests.map(({ headers }) => headers.get('user-agent'))).toEqual(['newsroom/1.0', null]);
  });
});

describe('no answer', () => {
  it('within the time allowed names the address and the time', async () => {
    const late = createClient({ baseUrl, fetch: silent, timeout: 5 }).get('/v1/now');
    await expect(late).rejects.toThrow('https://api.example.org/v1/now did not answer within 5 ms');
    await expect(late).rejects.toMatchObject({ reason: 'timeout' });
    await expect(late).rejects.toBeInstanceOf(NoAnswerError);
  });

  it('because the caller ended the request throws what the caller gave as reason', async () => {
    const enough = new AbortController();
    const client = createClient({ baseUrl, fetch: silent });
    const asked = [
      client.get('/v1/now', { signal: enough.signal }),
      createClient({ baseUrl, fetch: silent, signal: enough.signal }).states.get('nor'),
    ];
    enough.abort(new Error('seen enough'));
    for (const each of asked) await expect(each).rejects.toThrow('seen enough');
    await expect(client.states.get('nor', {}, { signal: enough.signal })).rejects.toThrow('seen enough');
  });
});

describe('an answer that is not of the API', () => {
  it('is an error that names the address, whether it fails or not', async () => {
    const headers = { 'content-type': 'text/html' };
    for (const status of [200, 404, 502]) {
      const { fetch } = answering('<h1>Welcome</h1>', { status, headers });
      const asked = createClient({ baseUrl, fetch }).get('/v1/now');
      await expect(asked).rejects.toBeInstanceOf(UnexpectedAnswerError);
      await expect(asked).rejects.toThrow(`https://api.example.org/v1/now answered ${status} (text/html)`);
    }
  });

  it('is one too where it is a problem of something in between, without a type', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    const { fetch } = answering('{"title":"Bad Gateway","status":502}', { status: 502, headers });
    await expect(createClient({ baseUrl, fetch }).get('/v1/now')).rejects.toBeInstanceOf(UnexpectedAnswerError);
  });

  it('is known from a problem, which has its kind, what is wrong and what may have been meant', async () => {
    const problem = {
      type: `${baseUrl}/problems/unknown-record`,
      title: 'Unknown record',
      status: 404,
      detail: 'None.',
    };
    const headers = { 'content-type': 'application/problem+json; charset=utf-8' };
    const { fetch } = answering(JSON.stringify(problem), { status: 404, headers });
    const error = await createClient({ baseUrl, fetch })
      .states.get('nrw')
      .catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ kind: 'unknown-record', status: 404, errors: [], suggestions: [], problem });
    expect(error).toHaveProperty('message', 'Unknown record: None.');
  });
});

it('a timeout that is none is refused when the client is created', () => {
  for (const timeout of [0, -1, Number.NaN, 2 ** 31]) {
    expect(() => createClient({ baseUrl, timeout })).toThrow(RangeError);
  }
  expect(() => createClient({ baseUrl, timeout: Number.POSITIVE_INFINITY })).not.toThrow();
});
