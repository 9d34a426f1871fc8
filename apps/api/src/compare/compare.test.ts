import { acquis, descriptorOf, memberVotes, rollOf, voteOf } from '@acquis/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerSchemas } from '../openapi/components.js';
import { ask, today } from '../testing/ask.js';

const view = acquis.at(today);
const side = z.object({
  data: z.looseObject({
    records: z.array(z.object({ id: z.string() })),
    lines: z.array(
      z.object({
        label: z.string(),
        values: z.array(z.array(z.looseObject({ text: z.string() }))),
        differs: z.boolean(),
      }),
    ),
    comparisons: z.array(z.string()),
  }),
});

test.each([
  ['decisions', 'DecisionsCompared'],
  ['states', 'StatesCompared'],
  ['processes', 'ProcessesCompared'],
] as const)('any %s are set side by side with what each says of itself', async (name, component) => {
  const ids = view
    .of(name)
    .all()
    .map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 5 }), async (chosen) => {
      const { status, body } = await ask(`/v1/compare/${name}?ids=${chosen.join(',')}`);
      expect(status).toBe(200);
      expect(answerSchemas.get(component)?.safeParse(body).error).toBeUndefined();
      const { records, lines } = side.parse(body).data;
      expect(records.map(({ id }) => id)).toEqual(chosen);
      for (const { values, differs } of lines) {
        expect(values).toHaveLength(chosen.length);
        expect(differs).toBe(new Set(values.map((items) => JSON.stringify(items.map(({ text }) => text)))).size > 1);
      }
    }),
    { numRuns: 40 },
  );
});

test('a line of a comparison is the line of the facts at a glance of each record', async () => {
  const ids = ['oewg-2021-2025', 'global-mechanism'] as const;
  const { lines } = side.parse((await ask(`/v1/compare/processes?ids=${ids.join(',')}`)).body).data;
  for (const [index, id] of ids.entries()) {
    const record = view.processes.get(id);
    const glance = record ? descriptorOf('processes').glance(record, view) : [];
    for (const { label, items } of glance)
      expect(lines.find((line) => line.label === label)?.values[index] ?? []).toEqual(items);
  }
});

test('two states differ in the votes in which both voted and not alike, and in no other', async () => {
  const { body } = await ask('/v1/compare/states?ids=sgp,usa');
  const { differences } = z
    .object({
      data: z.object({ differences: z.array(z.object({ decision: z.string(), votes: z.array(z.enum(memberVotes)) })) }),
    })
    .parse(body).data;
  const expected = view.decisions
    .find((decision) => {
      const votes = [voteOf('sgp', decision), voteOf('usa', decision)];
      return rollOf(decision) !== undefined && !votes.includes('no-vote-recorded') && new Set(votes).size === 2;
    })
    .map(({ id }) => id);
  expect(differences.map(({ decision }) => decision).sort()).toEqual(expected.sort());
  expect(expected.length).toBeGreaterThan(0);
});

test('from committee to plenary the figures are compared, and nobody is said to have moved whose vote is not known by name', async () => {
  const { body } = await ask('/v1/compare/decisions?ids=a-res-78-237-committee,a-res-78-237-plenary');
  expect(body).toMatchObject({ data: { movements: [{ computed: true, noVoteRecorded: { first: 18, second: 29 } }] } });
});

test('where there are no votes to compare the comparison says why', async () => {
  const { body } = await ask('/v1/compare/decisions?ids=a-78-265-adoption,a-res-78-237-plenary');
  const { movements } = z
    .object({ data: z.object({ movements: z.array(z.looseObject({ computed: z.boolean() })) }) })
    .parse(body).data;
  for (const { computed, reason } of movements)
    if (!computed) expect(reason).toEqual(expect.stringMatching(/\w{3,}.*\./));
});

test('on a day before the first vote states are compared all the same, without an index', async () => {
  const { status, body } = await ask('/v1/compare/states?ids=sgp,usa&asOf=1999-01-01');
  expect([status, body]).toEqual([
    200,
    expect.objectContaining({ data: expect.objectContaining({ differences: [] }) }),
  ]);
});

test.each([
  ['ids=sgp', 400],
  ['ids=sgp,sgp', 400],
  ['ids=sgp,SGP', 400],
  ['ids=', 400],
  ['ids=sgp,atlantis', 404],
  [
    `ids=${view.states
      .all()
      .slice(0, 13)
      .map(({ id }) => id)
      .join(',')}`,
    400,
  ],
])('%s is refused with what to give', async (query, expected) => {
  const { status, body } = await ask(`/v1/compare/states?${query}`);
  expect([status, body]).toEqual([expected, expect.objectContaining({ detail: expect.stringMatching(/.{20,}/) })]);
});
