import { acquis } from '@acquis/domain';
import { replayAll, verdictOn } from '@acquis/domain/rules';
import { expect, test } from 'vitest';
import { answerSchemas } from '../../openapi/components.js';
import { problem } from '../../openapi/problem-schema.js';
import { ask, today } from '../../testing/ask.js';
import { post } from '../../testing/post.js';

const path = '/v1/decisions/a-res-78-237-plenary';

test('every decision is answered with what its rule says, on the day', async () => {
  const view = acquis.at(today);
  for (const { decision } of replayAll(view).verdicts) {
    const { status, body } = await ask(`/v1/decisions/${decision}/verdict`);
    expect(status).toBe(200);
    const record = view.decisions.get(decision);
    expect(body).toMatchObject({ data: JSON.parse(JSON.stringify(record && verdictOn(record, view))) });
    expect(answerSchemas.get('DecisionVerdictAnswer')?.safeParse(body).error).toBeUndefined();
  }
});

test('a decision is not yet known on an earlier day, neither its verdict nor what if', async () => {
  for (const came of [
    await ask(`${path}/verdict?asOf=2020-01-01`),
    await post(`${path}/what-if?asOf=2020-01-01`, {}),
  ]) {
    expect(came.status).toBe(404);
    expect(problem.parse(came.body)).toMatchObject({
      type: 'https://api.example.org/problems/not-yet-known',
      knownSince: '2023-12-22',
    });
  }
  expect((await ask(`${path}/verdict?asOf=2023-12-22`)).status).toBe(200);
});

test('a code is sent on to the id, the method and the day kept', async () => {
  const { status, headers } = await post('/v1/decisions/A-RES-78-237-PLENARY/what-if?asOf=2024-01-01', {});
  expect([status, headers.get('location')]).toEqual([308, `https://api.example.org${path}/what-if?asOf=2024-01-01`]);
});

test('two thirds required of 104-53: one vote more against, and it falls', async () => {
  const { body } = await post(`${path}/what-if`, {
    majority: 'two-thirds',
    flips: [{ state: 'bra', vote: 'against' }],
  });
  expect(body).toMatchObject({
    data: {
      hypothetical: true,
      before: { outcome: 'adopted' },
      after: { outcome: 'rejected' },
      differs: true,
      tally: { after: { inFavour: 103, against: 54, abstaining: 7 } },
      moved: [{ state: 'bra', from: 'in-favour', to: 'against' }],
    },
    meta: { hypothetical: true },
  });
  expect(answerSchemas.get('DecisionWhatIfAnswer')?.safeParse(body).error).toBeUndefined();
});

test('nothing supposed asks how close it was', async () => {
  const { body } = await post(`${path}/what-if`, {});
  expect(body).toMatchObject({ data: { differs: false, moved: [], smallestChange: { changing: { votes: 26 } } } });
});

test.each([
  [{ flips: [{ state: 'vat', vote: 'against' }] }],
  [
    {
      flips: [
        { state: 'bra', vote: 'against' },
        { state: 'bra', vote: 'abstaining' },
      ],
    },
  ],
  [{ tally: { inFavour: 200, against: 10 } }],
  [{ tally: { inFavour: 100, against: 10 }, giveRest: 'against' }],
])('what does not fit the decision (%j) is refused with the reason', async (change) => {
  const { status, body } = await post(`${path}/what-if`, change);
  expect([status, problem.parse(body).type]).toEqual([400, 'https://api.example.org/problems/unsupposable']);
});

test('a state of nowhere is named with its place in the body and what may have been meant', async () => {
  const { status, body } = await post(`${path}/what-if`, { flips: [{ state: 'brz', vote: 'against' }] });
  expect(status).toBe(400);
  expect(body).toMatchObject({ errors: [{ pointer: '/flips/0/state', value: '"brz"' }] });
});
