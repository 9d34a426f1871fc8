import { acquis } from '@acquis/domain';
import { search } from '@acquis/search';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerSchemas } from '../openapi/components.js';
import { ask, askList, today, walk } from '../testing/ask.js';

const hits = z.array(z.object({ collection: z.string(), id: z.string(), url: z.url() }).loose());

/** What a search finds, as `collection/id`. */
async function found(query: string): Promise<readonly string[]> {
  const { data } = await askList(`/v1/search?${query}`);
  return hits.parse(data).map(({ collection, id }) => `${collection}/${id}`);
}

test.each(['78/237', '158-10-12', 'points of contact', 'Кения', 'nothing that anybody wrote xyzzy'])(
  'a search for "%s" walked by next gives what the index gives, in its order',
  async (q) => {
    const expected = search(acquis.at(today), { q, limit: 10_000 });
    const walked = hits.parse(await walk(`/v1/search?q=${encodeURIComponent(q)}`, 97));
    expect(walked.map(({ collection, id }) => ({ collection, id }))).toEqual(
      expected.hits.map(({ collection, id }) => ({ collection, id })),
    );
  },
);

test('every answer is as the OpenAPI document says, and says of facets how many each value would leave', async () => {
  const { body } = await ask('/v1/search?q=cybercrime%20convention&facets=kind,track,state&limit=200');
  expect(answerSchemas.get('SearchHits')?.safeParse(body).error).toBeUndefined();
  const { meta, page } = await askList('/v1/search?q=cybercrime%20convention&facets=kind&track=cybercrime');
  const counts = z.object({ facets: z.object({ kind: z.record(z.string(), z.number()) }) }).parse(meta).facets.kind;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(page.total);
});

test('every hit leads to its record, on the day asked for', async () => {
  for (const url of hits
    .parse((await askList('/v1/search?q=group+of+experts&asOf=2015-12-31')).data)
    .map((hit) => hit.url)) {
    expect(url).toContain('asOf=2015-12-31');
    expect((await ask(url)).status).toBe(200);
  }
});

test('a tally is answered with the decision, its stage and its date', async () => {
  const { data } = await askList('/v1/search?q=158-10-12&kind=decisions');
  expect(data[0]).toMatchObject({
    id: 'a-res-78-16-committee',
    short: 'A/RES/78/16, committee',
    date: '2023-11-02',
    snippet: { text: expect.stringContaining('158 in favour to 10 against') },
  });
});

test('filters narrow by kind, track, state and date', async () => {
  const all = await found('q=resolution&limit=200');
  const narrowed = await found('q=resolution&kind=decisions&track=autonomous-weapons&from=2024&to=2024&limit=200');
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.every((key) => key.startsWith('decisions/a-res-79-'))).toBe(true);
  expect(all).toEqual(expect.arrayContaining([...narrowed].slice(0, 1)));
  expect(await found('q=group+of+experts&state=ken&kind=processes')).toContain('processes/gge-2019-2021');
});

test.each([
  ['', 'q'],
  ['q=', 'q'],
  ['q=%20%2F', 'q'],
  [`q=${'a'.repeat(301)}`, 'q'],
  ['q=a&q=b', 'q'],
  ['q=vote&kind=decision', 'kind'],
  ['q=vote&state=xx', 'state'],
  ['q=vote&from=2025&to=2024', 'from'],
])('?%s is refused, and the refusal names the parameter', async (query, parameter) => {
  const { status, body } = await ask(`/v1/search?${query}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ errors: [{ parameter }] });
});

test('the same search answers 304 to its ETag, and a cursor of another search is refused', async () => {
  const { headers } = await ask('/v1/search?q=norms');
  const again = await ask('/v1/search?q=norms', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  const { page } = await askList('/v1/search?q=resolution&limit=1');
  expect((await ask(`/v1/search?q=norms&limit=1&cursor=${page.next}`)).status).toBe(400);
});
