import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, linksOf } from '../../testing/ask.js';

const questions = [
  'agreement?state=usa',
  'agreement?state=usa&state=rus',
  'agreement?state=usa&state=rus&state=chn',
  'neighbours?state=sgp',
  'cohesion?coalition=eu',
  'blocs?from=2010',
  'movement?decision=a-res-78-237-plenary&decision=a-res-78-16-plenary',
];
const asCsv = (question: string) => `/v1/analysis/${question.replace('?', '.csv?')}`;
const rows = (text: unknown) =>
  z
    .string()
    .parse(text)
    .split('\r\n')
    .map((line) => line.split(','));

test.each(questions)('%s by the end of its path and by the Accept header is one table, in CSV', async (question) => {
  const path = `/v1/analysis/${question}`;
  const [bySuffix, byHeader] = [await ask(asCsv(question)), await ask(path, { headers: { accept: 'text/csv' } })];
  for (const { status, type } of [bySuffix, byHeader]) expect([status, type.split(';')[0]]).toEqual([200, 'text/csv']);
  expect(byHeader.body).toBe(bySuffix.body);
  expect(byHeader.headers.get('vary')).toBe('Accept');
  expect(z.string().parse(bySuffix.body).endsWith('\r\n')).toBe(true);
});

test.each(questions)('%s is drawn, with what it finds as title and the same as text', async (question) => {
  const { status, type, body } = await ask(`/v1/analysis/${question.replace('?', '.svg?')}&width=480`);
  expect([status, type]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  expect(body).toMatch(/<title id="title">[^<]{10,}<\/title><desc id="desc">[^<]{10,}<\/desc><metadata>[^<]{10,}/);
  expect(body).toContain('width="480"');
  const foot = z
    .string()
    .parse(body)
    .replaceAll('&amp;', '&')
    .replaceAll(/<[^>]*>/g, '');
  expect(foot).toContain(`api.example.org/v1/analysis/${question}`);
});

test.each(questions)('%s leads from each format to the other', async (question) => {
  const json = await ask(`/v1/analysis/${question}`);
  const csv = await ask(asCsv(question));
  const other = (headers: Headers) => linksOf(headers).get('alternate')?.replace('https://api.example.org', '');
  expect([other(json.headers), other(csv.headers)]).toEqual([asCsv(question), `/v1/analysis/${question}`]);
});

test('one address keeps its formats apart, in whichever order they are asked for', async () => {
  const path = '/v1/analysis/agreement?state=nor&state=swe';
  const types: string[] = [];
  for (const accept of ['text/csv', 'application/json', 'text/csv', '*/*']) {
    types.push((await ask(path, { headers: { accept } })).type.split(';')[0] ?? '');
  }
  expect(types).toEqual(['text/csv', 'application/json', 'text/csv', 'application/json']);
  const [json, csv] = [await ask(path), await ask(path, { headers: { accept: 'text/csv' } })];
  expect(json.headers.get('etag')).not.toBe(csv.headers.get('etag'));
});

test('a format there is not is refused with those there are', async () => {
  const { status, body } = await ask('/v1/analysis/agreement?state=usa', { headers: { accept: 'application/xml' } });
  expect(status).toBe(406);
  expect(body).toMatchObject({ accepted: ['application/json', 'text/csv'] });
});

test('the table of a pair has the index and the votes it rests on', async () => {
  const { body } = await ask('/v1/analysis/agreement.csv?state=usa&state=rus');
  const [names, row] = rows(body);
  expect(names).toEqual(['state', 'other', 'index', 'corrected', 'shared', 'required']);
  expect(row?.slice(0, 2)).toEqual(['usa', 'rus']);
  expect(Number(row?.[2])).toBeCloseTo(0.173913, 6);
  expect(row?.slice(4)).toEqual(['23', '12']);
});

test('every state of the JSON is in the table, and none besides', async () => {
  const { body } = await ask('/v1/analysis/blocs?from=2010');
  const { data } = z
    .object({ data: z.looseObject({ map: z.looseObject({ points: z.array(z.looseObject({ state: z.string() })) }) }) })
    .parse(body);
  const table = rows((await ask('/v1/analysis/blocs.csv?from=2010')).body).slice(1, -1);
  expect(table.map(([state]) => state)).toEqual(data.map.points.map(({ state }) => state));
});
