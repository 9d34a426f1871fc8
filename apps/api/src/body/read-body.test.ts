import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { invalidBody } from '../problems/invalid-body.js';
import { malformedBody } from '../problems/malformed-body.js';
import { Problem } from '../problems/problem.js';
import { readBody } from './read-body.js';

const schema = z.strictObject({
  organ: z.enum(['plenary', 'main-committee']).describe('Where it was decided.'),
  tally: z.strictObject({ inFavour: z.int().nonnegative().max(999), against: z.int() }).nullable(),
  votes: z.partialRecord(z.enum(['nor', 'swe']), z.enum(['in-favour', 'against'])).optional(),
  steps: z
    .array(z.strictObject({ by: z.string().min(1) }))
    .max(3)
    .default([]),
  change: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rule'), rule: z.string() }),
      z.strictObject({ kind: z.literal('votes'), many: z.int() }),
    ])
    .optional(),
  pace: z.union([z.number(), z.strictObject({ perYear: z.number() })]).optional(),
});
const example = { organ: 'plenary', tally: { inFavour: 104, against: 53 } };

function refusal(text: string): Problem {
  try {
    readBody(text, { component: 'Facts', schema, example });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the body was taken');
}

const errorsOf = (change: object) => refusal(JSON.stringify({ ...example, ...change })).occurrence.errors;

test('a body is read with its defaults filled in', () => {
  expect(readBody(JSON.stringify(example), { component: 'Facts', schema, example })).toEqual({ ...example, steps: [] });
});

test.each(['', '  ', '{', '{"organ": plenary}', '{"organ":"plenary",}', "{'organ':'plenary'}", '\u0000'])(
  'what is no JSON (%j) is refused with an example of what is taken',
  (text) => {
    const { kind, occurrence } = refusal(text);
    expect([kind, occurrence.example]).toEqual([malformedBody, example]);
  },
);

test.each(['null', '[]', '3', '"plenary"', 'true'])('%s is refused as no object', (text) => {
  const { kind, occurrence } = refusal(text);
  expect(kind).toBe(invalidBody);
  expect(occurrence.errors).toEqual([
    { pointer: '', value: text, detail: `It is ${text}; expected an object.`, accepted: ['an object'] },
  ]);
});

test('a field left out is named with what it is for', () => {
  expect(refusal('{"tally":null}').occurrence.errors).toEqual([
    {
      pointer: '/organ',
      value: '',
      detail: 'It is left out; expected plenary or main-committee. (Where it was decided.)',
      accepted: ['plenary', 'main-committee'],
    },
  ]);
});

test('a value that cannot be is shown with what can', () => {
  expect(errorsOf({ organ: 'plenery' })).toMatchObject([
    { pointer: '/organ', value: '"plenery"', detail: expect.stringContaining('Did you mean "plenary"?') },
  ]);
  expect(errorsOf({ tally: { inFavour: 1000, against: 0.5 } })).toMatchObject([
    { pointer: '/tally/inFavour', value: '1000', accepted: ['a number of at most 999'] },
    { pointer: '/tally/against', value: '0.5', accepted: ['a whole number'] },
  ]);
  expect(errorsOf({ steps: [{ by: '' }] })).toMatchObject([
    { pointer: '/steps/0/by', value: '""', accepted: ['at least 1 characters'] },
  ]);
});

test('a field that is not known is refused at any depth, with those that are', () => {
  expect(errorsOf({ organn: 'plenary', tally: { inFavour: 1, against: 0, abstain: 2 } })).toMatchObject([
    { pointer: '/tally/abstain', value: '2', accepted: ['inFavour', 'against'] },
    { pointer: '/organn', detail: '"organn" is no field here. Did you mean "organ"?' },
  ]);
  expect(errorsOf({ votes: { nr: 'against' } })).toMatchObject([{ pointer: '/votes/nr', accepted: ['nor', 'swe'] }]);
});

test('where the body may be one of several things, what is wrong with the nearest is said', () => {
  expect(errorsOf({ change: { kind: 'vote' } })).toMatchObject([
    { pointer: '/change/kind', accepted: ['rule', 'votes'] },
  ]);
  expect(errorsOf({ change: { kind: 'rule' } })).toMatchObject([{ pointer: '/change/rule', value: '' }]);
  expect(errorsOf({ pace: 'fast' })).toMatchObject([{ pointer: '/pace', accepted: ['a number', 'an object'] }]);
  expect(errorsOf({ pace: { perYear: 'x' } })).toMatchObject([{ pointer: '/pace/perYear', accepted: ['a number'] }]);
});

test.each([
  '{"__proto__":{"organ":"plenary","tally":null}}',
  '{"organ":"plenary","tally":{"__proto__":{},"inFavour":1,"against":1}}',
  '{"organ":"plenary","tally":null,"\\u005f_proto__":{"polluted":true}}',
  '{"organ":"plenary","tally":null,"votes":{"constructor":"against"}}',
])('%s reaches nothing that other objects share', (text) => {
  expect(refusal(text).kind).toBe(invalidBody);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('nesting without end is refused, not followed', () => {
  const deep = '['.repeat(30_000) + ']'.repeat(30_000);
  expect(refusal(deep).kind).toBe(invalidBody);
  expect(refusal(`{"organ":${deep},"tally":null}`).kind).toBe(invalidBody);
});

test('a long list of errors ends after twenty', () => {
  const odd = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`f${index}`, index]));
  expect(errorsOf(odd)).toHaveLength(20);
});

test('whatever is sent is taken or refused with a pointer to each fault', () => {
  const field = fc.constantFrom(
    'organ',
    'tally',
    'votes',
    'steps',
    'change',
    'kind',
    'pace',
    'by',
    'x~/y',
    '__proto__',
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      fc.constantFrom('plenary', 'rule'),
      fc.dictionary(field, tie('any')),
    ),
  })).any;
  fc.assert(
    fc.property(value, (body) => {
      try {
        readBody(JSON.stringify(body), { component: 'Facts', schema, example });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const errors = z.array(z.object({ pointer: z.string().regex(/^(\/([^~/]|~[01])*)*$/) })).min(1);
        expect(errors.safeParse(error.occurrence.errors).error).toBeUndefined();
      }
    }),
  );
});
