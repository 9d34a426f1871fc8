import { kindNames } from '@acquis/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordSuffixes } from './formats/record-formats.js';
import { problem } from './openapi/problem-schema.js';
import { routes } from './routes/index.js';
import { ask, faults } from './testing/ask.js';
import { post } from './testing/post.js';

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '2023-02-30',
    '9999-12-31',
    '[2020..2021]',
    '%00',
    '../..',
    '-1',
    'null',
  ),
);
const questions = routes.flatMap(({ path: where, tag }) =>
  ['analysis', 'compare', 'embed'].includes(tag) ? [where.replace('{id}', 'uncc')] : [],
);
const meant = fc.constantFrom(
  'usa',
  'rus',
  'ddr',
  'vat',
  'eu',
  'african',
  'all',
  'tracks',
  'include',
  'usa,rus,chn',
  '/timeline',
  'https://example.org/treaties/uncc',
  '640',
  '0.5',
  '2020',
  'a-res-78-237-plenary',
  'a-res-78-237-committee',
  'a-78-265-adoption',
  '-date',
  'relevance',
  'title',
  'citations',
);
const segment = fc.oneof(
  noise.map(encodeURIComponent),
  fc.constantFrom('v1', 'now', 'timeline', 'states', 'nor', '%', '%zz', '%2F', '..', ''),
);
const name = fc.oneof(
  noise,
  fc.constantFrom('asOf', 'q', 'limit', 'cursor', 'facets', 'track', 'group', 'from', 'to', 'order'),
  fc.constantFrom('sort', 'fields', 'include', 'updatedSince'),
  fc.constantFrom('ids', 'width', 'url', 'maxwidth', 'process'),
  fc.constantFrom('state', 'votes', 'decision', 'coalition', 'region', 'consensus', 'count', 'cut'),
);
const query = fc.array(fc.tuple(name, fc.oneof(noise, meant)), { maxLength: 5 });
const endings = Object.keys(recordSuffixes).map((suffix) => `.${suffix}`);
const ending = fc.constantFrom('', ...endings, ...endings.map((each) => each.repeat(2)), '.', '.xml', '.CSV', '%2Ecsv');
const path = fc.oneof(
  fc
    .tuple(fc.constantFrom(...kindNames), fc.oneof(segment, fc.constant(undefined)), ending)
    .map(([kind, id, end]) => `/v1/${kind}${id === undefined ? '' : `/${id}`}${end}`),
  fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`),
  fc.tuple(fc.constantFrom(...kindNames, 'now', 'timeline'), segment).map(([kind, id]) => `/v1/${kind}/${id}`),
  fc.constantFrom(...kindNames, 'now', 'timeline', 'search').map((kind) => `/v1/${kind}`),
  fc.constantFrom(...questions),
);
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE', 'PURGE');

const posted = routes.flatMap(({ path: where, id, body }) =>
  body ? [{ where: where.replace('{id}', id?.example ?? ''), example: body.example }] : [],
);
const field = fc.constantFrom(
  ...new Set(posted.flatMap(({ example }) => Object.keys(example))),
  '__proto__',
  'constructor',
  'toString',
  'state',
  'vote',
  '',
);
const inside = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue(),
    noise,
    fc.constantFrom('plenary', 'simple', 'against', 'nor', 'usa', 0, -0.5, 1e308, 194),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(field, tie('any'), { maxKeys: 4 }),
  ),
})).any;
const changed = fc
  .tuple(fc.constantFrom(...posted), field, inside)
  .map(([{ where, example }, name, value]) => ({ where, text: JSON.stringify({ ...example, [name]: value }) }));
const other = fc
  .tuple(
    fc.constantFrom(...posted),
    fc.oneof(
      inside.map((value) => JSON.stringify(value)),
      noise,
    ),
  )
  .map(([{ where }, text]) => ({ where, text }));

test('no body makes the program fail, and every refusal is a problem document', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, other), async ({ where, text }) => {
      const { status, type, body } = await post(where, text);
      expect(status).toBeLessThan(500);
      if (status < 400) return;
      expect(type).toBe('application/problem+json; charset=utf-8');
      expect(problem.safeParse(body).error).toBeUndefined();
    }),
    { numRuns: process.env.ACQUIS_VERIFY ? 20_000 : 1_000 },
  );
  expect(faults).toEqual([]);
}, 900_000);

const asked = fc.array(
  fc.tuple(
    fc.constantFrom('state', 'state', 'decision', 'decision', 'coalition', 'votes', 'consensus', 'cut', 'to'),
    meant,
  ),
  { minLength: 1, maxLength: 6 },
);

test('no question about votes makes the program fail, and every refusal is a problem document', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...questions), asked, async (where, pairs) => {
      const { status, type, body } = await ask(`${where}?${new URLSearchParams(pairs)}`);
      expect(status).toBeLessThan(500);
      if (status < 400) return;
      expect(type).toBe('application/problem+json; charset=utf-8');
      expect(problem.safeParse(body).error).toBeUndefined();
    }),
    { numRuns: process.env.ACQUIS_VERIFY ? 5_000 : 300 },
  );
  expect(faults).toEqual([]);
}, 900_000);

test('no request makes the program fail, and every refusal is a problem document', async () => {
  await fc.assert(
    fc.asyncProperty(path, query, method, async (where, pairs, how) => {
      const target = `http://localhost${where}?${new URLSearchParams(pairs)}`;
      const { status, type, body } = await ask(target, { method: how });
      expect(status).toBeLessThan(500);
      if (status < 400) return;
      expect(type).toBe('application/problem+json; charset=utf-8');
      if (how !== 'HEAD') expect(problem.safeParse(body).error).toBeUndefined();
    }),
    { numRuns: process.env.ACQUIS_VERIFY ? 20_000 : 500 },
  );
  expect(faults).toEqual([]);
}, 900_000);
