import { acquis } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../app.js';
import { answerSchemas } from '../../openapi/components.js';
import { problem } from '../../openapi/problem-schema.js';
import { ask, today } from '../../testing/ask.js';

const base = '/v1/analysis';

async function data(path: string, component: string) {
  const { status, body } = await ask(`${base}/${path}`);
  expect([path, status]).toEqual([path, 200]);
  expect(answerSchemas.get(component)?.safeParse(body).error).toBeUndefined();
  return z.object({ data: z.looseObject({}), meta: z.looseObject({}) }).parse(body);
}

async function refusal(path: string) {
  const { status, body } = await ask(`${base}/${path}`);
  const { type, detail } = problem.parse(body);
  return { status, kind: type.replace('https://api.example.org/problems/', ''), detail };
}

test('the United States and the Russian Federation agree at 0.173913 over 23 shared votes of the tracks', async () => {
  const { data: found, meta } = await data('agreement?state=usa&state=rus', 'AgreementAnswer');
  expect(found).toMatchObject({ states: ['usa', 'rus'], shared: 23, enough: true });
  expect(found.index).toBeCloseTo(0.173913, 6);
  expect(meta).toMatchObject({
    inputs: { source: { name: 'tracks' }, votes: { count: 23 } },
    method: { name: 'agreement', page: 'docs/method/agreement.md' },
  });
});

test('France and Germany agree at 0.978261 over 23, in whichever order they are asked for', async () => {
  for (const path of ['agreement?state=fra&state=deu', 'agreement?state=DEU,fra']) {
    const { data: found } = await data(path, 'AgreementAnswer');
    expect(found.index).toBeCloseTo(0.978261, 6);
    expect(found.shared).toBe(23);
  }
});

test('one state is compared with all others, each pair as by itself', async () => {
  const pairs = z.array(z.looseObject({ state: z.string(), other: z.string(), index: z.number().nullable() }));
  const all = pairs.parse((await data('agreement?state=usa', 'AgreementAnswer')).data.pairs);
  expect(all).toHaveLength(192);
  for (const { state, other, index, shared, corrected } of all.filter((_, place) => place % 24 === 0)) {
    const { data: alone } = await data(`agreement?state=${state}&state=${other}`, 'AgreementAnswer');
    expect([alone.index, alone.shared, alone.corrected]).toEqual([index, shared, corrected]);
  }
});

test('several states are compared pair by pair', async () => {
  const { data: found } = await data('agreement?state=usa&state=rus&state=chn', 'AgreementAnswer');
  expect(found.pairs).toMatchObject([
    { state: 'usa', other: 'rus', shared: 23 },
    { state: 'usa', other: 'chn' },
    { state: 'rus', other: 'chn' },
  ]);
});

test('the European Union voted as one on resolution 77/37 in plenary', async () => {
  const { data: found } = await data('cohesion?coalition=eu&decision=a-res-77-37-plenary', 'CohesionAnswer');
  expect(found).toMatchObject({ mean: { votes: 1, index: 1 }, votes: [{ members: 27, index: 1, apart: [] }] });
});

test('a regional group has a cohesion, as it is today', async () => {
  const { data: found } = await data('cohesion?coalition=african', 'CohesionAnswer');
  expect(found).toMatchObject({ group: { collection: 'regional-groups', membership: 'today' } });
});

test('between committee and plenary on resolution 78/237, 11 more members had no vote recorded', async () => {
  const path = 'movement?decision=a-res-78-237-committee&decision=a-res-78-237-plenary';
  const { data: found } = await data(path, 'MovementAnswer');
  expect(found).toMatchObject({ noVoteRecorded: { first: 18, second: 29, change: 11 } });
});

test('within a coalition movement follows its members of both days', async () => {
  const path = 'movement?decision=a-res-78-16-plenary&decision=a-res-78-237-plenary&coalition=eu';
  const { data: found, meta } = await data(path, 'MovementAnswer');
  expect(found).toMatchObject({ compared: 27 });
  expect(meta).toMatchObject({ inputs: { filters: { coalition: 'eu', region: null } } });
});

test('neighbours and blocs are as described', async () => {
  const { data: near } = await data('neighbours?state=sgp&count=1', 'NeighboursAnswer');
  expect(near).toMatchObject({ state: 'sgp', nearest: [{}], farthest: [{}] });
  const { data: found, meta } = await data('blocs', 'BlocsAnswer');
  expect(found).toMatchObject({ cut: 0.75, linkage: 'average' });
  expect(meta).toMatchObject({ inputs: { source: { name: expect.not.stringMatching(/^tracks$/) } } });
});

test('votes are narrowed by track and period, dates of any precision', async () => {
  const counted = async (filter: string) => {
    const { meta } = await data(`agreement?state=usa&state=rus&${filter}`, 'AgreementAnswer');
    return z.object({ inputs: z.object({ votes: z.object({ count: z.int() }) }) }).parse(meta).inputs.votes.count;
  };
  const tracks = acquis.tracks.all().map(({ id }) => id);
  expect(await counted(tracks.map((id) => `track=${id}`).join('&'))).toBe(23);
  expect((await counted('to=2019')) + (await counted('from=2020'))).toBe(23);
  expect(await counted('from=2023-12&to=2023-12-22')).toBe(3);
});

test('as of an earlier day only the votes taken by then count, of the tracks and of all', async () => {
  for (const votes of ['tracks', 'all']) {
    const { meta } = await data(`agreement?state=usa&state=rus&votes=${votes}&asOf=2008-12-31`, 'AgreementAnswer');
    const { inputs } = z.object({ inputs: z.object({ votes: z.looseObject({ last: z.string() }) }) }).parse(meta);
    expect(inputs.votes.last <= '2008-12-31').toBe(true);
  }
  expect(await refusal('cohesion?coalition=eu&decision=a-res-77-37-plenary&asOf=2015-01-01')).toMatchObject({
    status: 404,
    kind: 'not-yet-known',
  });
});

test.each([
  ['agreement', 400, 'invalid-parameter', 'state=usa&state=rus'],
  ['agreement?state=usa&state=usa', 400, 'invalid-parameter', 'given twice'],
  ['agreement?state=usaa', 400, 'invalid-parameter', 'Did you mean "usa"?'],
  ['neighbours', 400, 'invalid-parameter', 'state=sgp'],
  ['neighbours?state=sgp&count=0', 400, 'invalid-parameter', 'from 1 to 200'],
  ['cohesion', 400, 'invalid-parameter', 'coalition=eu'],
  ['cohesion?coalition=eur', 400, 'invalid-parameter', 'Did you mean'],
  ['cohesion?coalition=eu&decision=a-res-78-237-committee', 400, 'invalid-parameter', 'no complete vote'],
  ['movement?decision=a-res-78-237-plenary', 400, 'invalid-parameter', 'give it twice'],
  ['movement?decision=a-res-78-237-plenary&decision=atlantis', 404, 'unknown-record', 'atlantis'],
  ['movement?decision=a-res-78-237-plenary&decision=a-78-265-adoption', 409, 'not-computed', 'neither figures'],
  ['blocs?votes=tracks', 409, 'not-computed', 'at least 50 recorded votes'],
  ['blocs?cut=1.5', 400, 'invalid-parameter', 'at most 1'],
  ['cohesion?coalition=sids', 409, 'not-computed', 'unverified for any other day'],
  ['agreement?state=usa&state=rus&votes=all&consensus=include', 409, 'not-computed', 'adoptions'],
  ['agreement?state=usa&state=rus&from=2024&to=2020', 400, 'invalid-parameter', 'begins after'],
  ['agreement?state=usa&state=rus&votes=some', 400, 'invalid-parameter', 'votes'],
])('%s is answered with %s %s', async (path, status, kind, words) => {
  const refused = await refusal(path);
  expect(refused).toMatchObject({ status, kind });
  expect(refused.detail).toContain(words);
});

test('without the votes of the whole Assembly it is said how to have them, and the tracks are answered', async () => {
  const app = createApp({ today: () => today });
  const response = await app.request(`${base}/blocs`);
  const { type, detail } = problem.parse(JSON.parse(await response.text()));
  expect([response.status, type]).toEqual([409, 'http://127.0.0.1:8787/problems/votes-not-loaded']);
  expect(detail).toMatch(/acquis import .*ACQUIS_VOTES=/);
  expect((await app.request(`${base}/agreement?state=usa&state=rus`)).status).toBe(200);
});
