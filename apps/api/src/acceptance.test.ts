import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from './testing/ask.js';

const decision = z.object({
  data: z.looseObject({
    tally: z.object({ inFavour: z.int(), against: z.int(), abstaining: z.int() }),
    derived: z.looseObject({ members: z.int(), noVoteRecorded: z.int() }),
  }),
});

test('resolution 78/237: 104-53-7 in plenary with 193 members accounted for, 112-52-11 in committee', async () => {
  const plenary = decision.parse((await ask('/v1/decisions/a-res-78-237-plenary')).body).data;
  expect(plenary.tally).toEqual({ inFavour: 104, against: 53, abstaining: 7 });
  expect(plenary.derived.members).toBe(193);
  const { inFavour, against, abstaining } = plenary.tally;
  expect(inFavour + against + abstaining + plenary.derived.noVoteRecorded).toBe(193);
  const committee = decision.parse((await ask('/v1/decisions/a-res-78-237-committee')).body).data;
  expect(committee.tally).toEqual({ inFavour: 112, against: 52, abstaining: 11 });
});

test('the vote by member of resolution 78/237 is its tally, and every member is on one list', async () => {
  const roll = z.record(z.string(), z.array(z.string()));
  const { body } = await ask('/v1/decisions/a-res-78-237-plenary');
  const { votes } = z.object({ data: z.looseObject({ derived: z.looseObject({ votes: roll }) }) }).parse(body)
    .data.derived;
  expect(Object.values(votes).map((list) => list.length)).toEqual([104, 53, 7, 29]);
  expect(new Set(Object.values(votes).flat()).size).toBe(193);
});

test('at the end of 2023 the OEWG 2021-2025 was under way and had held its fifth session on 24-28 July', async () => {
  const { body } = await ask('/v1/processes/oewg-2021-2025?asOf=2023-12-31');
  expect(body).toMatchObject({
    data: {
      derived: {
        status: 'under-way',
        successors: [],
        meetings: expect.arrayContaining([
          expect.objectContaining({ id: 'oewg-2021-2025-s5', on: '2023-07-24/2023-07-28', status: 'held' }),
        ]),
      },
    },
    meta: { asOf: '2023-12-31' },
  });
});

test('today it has concluded, on 11 July 2025, and the Global Mechanism continues it', async () => {
  const { body } = await ask('/v1/processes/oewg-2021-2025');
  expect(body).toMatchObject({
    data: {
      derived: {
        status: 'concluded',
        successors: ['global-mechanism'],
        sentence: expect.stringContaining('concluded on 11 July 2025'),
      },
    },
  });
});
