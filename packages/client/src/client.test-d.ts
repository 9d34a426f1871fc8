import { describe, expectTypeOf, it } from 'vitest';
import { type Client, createClient, type ItemOf, type ListPath, ProblemError, type Schema } from './index.js';

const client = createClient({ baseUrl: 'https://api.example.org' });

describe('an answer', () => {
  it('of one record is typed to its fields', async () => {
    const { data, meta } = await client.decisions.get('a-res-78-237-plenary');
    expectTypeOf(data.tally?.inFavour).toEqualTypeOf<number | undefined>();
    expectTypeOf(data.stage).toEqualTypeOf<'committee' | 'plenary' | 'adoption'>();
    expectTypeOf(data.derived.sentence).toBeString();
    expectTypeOf(meta.asOf).toBeString();
  });

  it('cannot be changed, however deep', async () => {
    const { data } = await client.decisions.get('a-res-78-237-plenary');
    // @ts-expect-error answers do not change
    data.title = 'another';
    // @ts-expect-error nor do their parts
    data.sponsors.push('nor');
  });

  it('with fields has those fields, the id, and no others', async () => {
    const { data } = await client.decisions.get('a-res-78-237-plenary', { fields: ['title', 'tally'] });
    expectTypeOf(data).toHaveProperty('tally');
    expectTypeOf(data.id).toBeString();
    expectTypeOf(data).not.toHaveProperty('sponsors');
    for await (const term of client.terms.list({ fields: 'title' })) expectTypeOf(term).not.toHaveProperty('citations');
  });

  it('of a list is typed by its items', () => {
    expectTypeOf(client.decisions.list()).toExtend<AsyncIterable<ItemOf<'/v1/decisions'>>>();
    expectTypeOf(client.list('/v1/timeline')).toExtend<AsyncIterable<Schema<'Happening'>>>();
  });

  it('of any other address is typed by its path', async () => {
    expectTypeOf((await client.get('/healthz')).status).toEqualTypeOf<'ok'>();
    const { data } = await client.get('/v1/search', { params: { query: { q: 'points of contact' } } });
    expectTypeOf(data).items.toHaveProperty('url');
  });
});

describe('what does not compile', () => {
  it('is an address that does not exist, or does not speak JSON', () => {
    // @ts-expect-error no such path
    client.get('/v1/decision');
    // @ts-expect-error no such collection
    client.resolutions;
    // @ts-expect-error a page for people
    client.get('/problems');
    // @ts-expect-error a single answer is no list
    client.list('/v1/now');
    expectTypeOf<'/v1/now'>().not.toExtend<ListPath>();
  });

  it('is a parameter the address does not take', () => {
    // @ts-expect-error no such filter
    client.decisions.list({ colour: 'blue' });
    // @ts-expect-error no such parameter
    client.get('/v1/now', { params: { query: { until: '2023' } } });
    // @ts-expect-error it takes none
    client.get('/healthz', { params: { query: { asOf: '2023-12-31' } } });
    // @ts-expect-error no such field
    client.decisions.get('a-res-78-237-plenary', { fields: ['colour'] });
  });

  it('is a value that cannot be', () => {
    client.decisions.list({ stage: 'plenary', sort: '-date' });
    client.decisions.list({ stage: ['committee', 'plenary'] });
    // @ts-expect-error no such stage
    client.decisions.list({ stage: 'final' });
    // @ts-expect-error no such order
    client.decisions.list({ sort: 'colour' });
    // @ts-expect-error no such format
    client.fetch('/v1/decisions', { as: 'pdf' });
    // @ts-expect-error it has one format
    client.fetch('/healthz', { as: 'csv' });
  });

  it('is leaving out what is required', () => {
    // @ts-expect-error which decision
    client.get('/v1/decisions/{id}');
    // @ts-expect-error search for what
    client.get('/v1/search', { params: { query: {} } });
    // @ts-expect-error which facts
    client.post('/v1/rules/consensus', {});
    // @ts-expect-error where the API stands
    createClient({});
  });
});

it('the record as of a day is asked by the same client', () => {
  expectTypeOf(client.at('2023-12-31')).toEqualTypeOf<Client>();
});

it('a problem is typed by the document', () => {
  const error: unknown = undefined;
  if (error instanceof ProblemError) {
    expectTypeOf(error.suggestions).items.toHaveProperty('url');
    expectTypeOf(error.status).toBeNumber();
  }
});
