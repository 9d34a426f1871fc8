import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient, NoAnswerError, ProblemError } from '../src/index.ts';
import { runningApi } from './running-api.ts';

let api: Awaited<ReturnType<typeof runningApi>>;
let client: Client;

beforeAll(async () => {
  api = await runningApi();
  client = createClient({ baseUrl: api.baseUrl });
});
afterAll(() => api?.stop());

async function everyOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function problemOf(asked: Promise<unknown>): Promise<ProblemError> {
  const fault = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (fault instanceof ProblemError) return fault;
  throw fault ?? new Error('It was answered.');
}

describe('the client, against the API', () => {
  it('gets a record by its id and by its symbol', async () => {
    const { data, meta } = await client.decisions.get('a-res-78-237-plenary');
    expect(data.tally).toMatchObject({ inFavour: 104, against: 53, abstaining: 7 });
    expect(meta.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect((await client.states.get('NOR')).data.id).toBe('nor');
  });

  it('knows every collection the API has', async () => {
    const { data } = await client.get('/v1');
    for (const { name } of data.collections) expect(client).toHaveProperty([name]);
  });

  it('walks a list to its total, each item once, and tells how far it has come', async () => {
    const told: { received: number; total: number }[] = [];
    const walked = await everyOf(
      client.decisions.list({ limit: 40, fields: 'title' }, { onPage: (each) => told.push(each) }),
    );
    const { page } = await client.decisions.page({ limit: 1 });
    expect(walked).toHaveLength(page.total);
    expect(new Set(walked.map(({ id }) => id)).size).toBe(page.total);
    expect(told.at(-1)).toEqual({ received: page.total, total: page.total });
    expect(told.length).toBeGreaterThan(1);
    expect(walked[0]).not.toHaveProperty('citations');
  });

  it('asks for no page beyond the one that is needed', async () => {
    const told: unknown[] = [];
    for await (const _ of client.list('/v1/timeline', {
      params: { query: { limit: 5 } },
      onPage: (each) => told.push(each),
    }))
      break;
    expect(told).toHaveLength(1);
  });

  it('filters by one value or several', async () => {
    const count = async (stage: 'committee' | 'plenary' | readonly ['committee', 'plenary']) =>
      (await client.decisions.page({ stage, limit: 1 })).page.total;
    expect(await count(['committee', 'plenary'])).toBe((await count('committee')) + (await count('plenary')));
  });

  it('shows the record as it was known on a day', async () => {
    const then = client.at('2019-12-31');
    expect((await then.get('/v1/now')).meta.asOf).toBe('2019-12-31');
    const { kind, status, problem } = await problemOf(then.processes.get('global-mechanism'));
    expect([kind, status]).toEqual(['not-yet-known', 404]);
    expect(problem.knownSince).toMatch(/^20\d\d-/);
    for await (const { meta } of [await then.states.page({ limit: 1 })]) expect(meta.asOf).toBe('2019-12-31');
    expect((await then.get('/healthz')).status).toBe('ok');
  });

  it('throws what the API refuses, with what was expected and what may have been meant', async () => {
    const unknown = await problemOf(client.decisions.get('a-res-78-237-plenery'));
    expect(unknown.kind).toBe('unknown-record');
    expect(unknown.suggestions.map(({ url }) => url)).toContain(`${api.baseUrl}/v1/decisions/a-res-78-237-plenary`);
    const wrong = await problemOf(client.decisions.page({ track: 'cyber' }));
    expect(wrong.errors).toMatchObject([{ parameter: 'track', value: 'cyber' }]);
    expect(wrong.message).toContain(wrong.detail);
  });

  it('tells a rule facts and gets its verdict', async () => {
    const tally = { inFavour: 104, against: 53, abstaining: 7 };
    const { data, meta } = await client.post('/v1/rules/assembly-majority', { body: { organ: 'plenary', tally } });
    expect([data.outcome, meta.hypothetical]).toEqual(['adopted', true]);
  });

  it('fetches any other format as it is', async () => {
    const response = await client.fetch('/v1/decisions', { as: 'csv', params: { query: { limit: 2 } } });
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect((await response.text()).split('\n')[0]).toContain('id,');
    await problemOf(client.fetch('/v1/decisions/{id}', { as: 'svg', params: { path: { id: 'none' } } }));
  });
});

describe('where no API answers', () => {
  it('says so, names the address and asks whether it is running', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const origin = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
    server.close();
    await once(server, 'close');
    const asked = createClient({ baseUrl: origin }).get('/v1/now');
    await expect(asked).rejects.toBeInstanceOf(NoAnswerError);
    await expect(asked).rejects.toThrow(`No Acquis API can be reached at ${origin} (ECONNREFUSED). Is it running`);
  });
});
