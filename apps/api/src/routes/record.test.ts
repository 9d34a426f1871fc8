import { acquis, inListOrder, kindNames, presented } from '@acquis/domain';
import { schemas } from '@acquis/domain/schemas';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { componentOf } from '../openapi/component-name.js';
import { answerSchemas } from '../openapi/components.js';
import { ask, today } from '../testing/ask.js';

const record = z.object({ data: z.looseObject({ id: z.string() }), meta: z.looseObject({ asOf: z.string() }) });

test.each(kindNames)('every record of %s is given with all its fields and what is computed of it', async (name) => {
  const view = acquis.at(today);
  for (const each of inListOrder(view, name)) {
    const { status, body } = await ask(`/v1/${name}/${each.id}`);
    expect(status).toBe(200);
    const { derived, ...fields } = record.parse(body).data;
    expect(schemas[name].safeParse(fields).error).toBeUndefined();
    expect(derived).toEqual(JSON.parse(JSON.stringify(presented(view, name, each).derived)));
    expect(answerSchemas.get(`${componentOf(name)}Answer`)?.safeParse(body).error).toBeUndefined();
  }
});

test('a code, and an id in other letters, are sent on to the id for good, the day kept', async () => {
  for (const path of ['/v1/states/NOR', '/v1/states/Nor']) {
    const { status, headers } = await ask(`${path}?asOf=2020-01-01`);
    expect([status, headers.get('location')]).toEqual([308, 'https://api.example.org/v1/states/nor?asOf=2020-01-01']);
  }
});

test('a symbol is sent on to its document, its slashes escaped or not', async () => {
  const escaped = await ask('/v1/documents/A%2FRES%2F78%2F237');
  expect([escaped.status, escaped.headers.get('location')]).toEqual([
    308,
    'https://api.example.org/v1/documents/a-res-78-237',
  ]);
  const plain = await ask('/v1/documents/A/RES/78/237?asOf=2024-01-01');
  expect([plain.status, plain.headers.get('location')]).toEqual([
    308,
    'https://api.example.org/v1/documents/A%2FRES%2F78%2F237?asOf=2024-01-01',
  ]);
});

test('a symbol decided on at two stages is sent to neither', async () => {
  const { status, body } = await ask('/v1/decisions/A%2FRES%2F78%2F237');
  expect(status).toBe(404);
  expect(body).toMatchObject({ suggestions: [{ id: 'a-res-78-237-committee' }, { id: 'a-res-78-237-plenary' }] });
});

test('an id of nothing is answered with the nearest records, and their addresses lead to them', async () => {
  const suggested = z.looseObject({
    suggestions: z.array(z.object({ collection: z.string(), id: z.string(), title: z.string(), url: z.url() })),
  });
  const cases = [
    ['/v1/states/norwy', 'nor'],
    ['/v1/states/brazil', 'bra'],
    ['/v1/processes/oewg-2021-2026', 'oewg-2021-2025'],
    ['/v1/processes/a-res-78-237', 'a-res-78-237'],
  ];
  for (const [path = '', id = ''] of cases) {
    const { status, body } = await ask(path);
    const { suggestions } = suggested.parse(body);
    expect(status).toBe(404);
    expect(suggestions.map((each) => each.id)).toContain(id);
    for (const { url } of suggestions) expect((await ask(url.replace('https://api.example.org', ''))).status).toBe(200);
  }
});

test('a record is not yet known until the day the problem names, and known from then on', async () => {
  const path = '/v1/decisions/a-res-78-237-plenary';
  const { status, body } = await ask(`${path}?asOf=2023-12-21`);
  expect(status).toBe(404);
  expect(body).toMatchObject({ knownSince: '2023-12-22', url: `https://api.example.org${path}?asOf=2023-12-22` });
  expect((await ask(`${path}?asOf=2023-12-22`)).status).toBe(200);
});

test('no suggestion on a past day names a record not yet known then', async () => {
  const { body } = await ask('/v1/processes/global-mechanismm?asOf=2015-01-01');
  expect(JSON.stringify(body)).not.toContain('global-mechanism"');
});
