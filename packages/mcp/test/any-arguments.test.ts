import { kindNames } from '@acquis/domain';
import { rules } from '@acquis/domain/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Tool, tools } from '../src/index.js';
import { call, connected, faults } from './client.js';

const words = [
  ...kindNames,
  ...rules.map(({ name }) => name),
  ...['a-res-78-237-plenary', 'a-res-78-16-plenary', 'a-res-78-237-committee', 'A/RES/78/237', 'uncc'],
  ...['ken', 'Kenya', 'usa', 'eu', 'asean', 'oewg-2021-2025', 'global-mechanism', 'acquis-status', 'ict-security'],
  ...['2023-12-31', '2005', '2019-03', '2030-01-01', '1990-01-01', '2023-02-30', 'ahead', 'done', 'simple', 'stage'],
  ...['newest-first', 'derived.backLinks', '20-abc', 'year', 'norms', '', '__proto__', 'toString'],
];
const word = fc.constantFrom(...words);
const value = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 3, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }) },
  fc.string(),
  fc.integer({ min: -5, max: 60 }),
  fc.constant({ instruments: 10, per: 'year' }),
  fc.constant({ majority: 'two-thirds' }),
  fc.constant({ flips: [{ state: 'ken', vote: 'against' }] }),
  fc.constant({ stage: 'plenary' }),
  fc.dictionary(word, word, { maxKeys: 2 }),
  fc.constant(null),
);

/** Arguments of which some may be right: names the tool has, one now and then that it has not. */
function argumentsOf({ input }: Tool): fc.Arbitrary<Record<string, unknown>> {
  const right = (name: string) => {
    const field = input.shape[name];
    const fits = (each: unknown) => field instanceof z.ZodType && field.safeParse(each).success;
    const fitting = words.filter(fits);
    return fitting.length > 0 ? fc.oneof(fc.constantFrom(...fitting), value) : value;
  };
  const known = Object.fromEntries(Object.keys(input.shape).map((name) => [name, right(name)]));
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record(known, {
        requiredKeys: Object.keys(known).filter((name) => name === 'kind' || name === 'id'),
      }),
    },
    fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(input.shape)), fc.string()), value, { maxKeys: 3 }),
  );
}

const attested = z.looseObject({ attestation: z.string(), citations: z.array(z.unknown()) });

/** Everything inside an answer that says how well it is attested and where it was read. */
function attestedIn(found: unknown): readonly z.output<typeof attested>[] {
  if (typeof found !== 'object' || found === null) return [];
  const own = attested.safeParse(found);
  return [...(own.success ? [own.data] : []), ...Object.values(found).flatMap(attestedIn)];
}

test.each(tools.map((tool) => [tool.name, tool] as const))(
  '%s answers any arguments: in its own shape with attestation and sources, or says what is wrong',
  async (name, tool) => {
    const client = await connected();
    const frame = z.object({ attestation: z.string().nullable(), sources: z.array(z.object({ id: z.string() })) });
    await fc.assert(
      fc.asyncProperty(argumentsOf(tool), async (given) => {
        const { isError, text, data } = await call(client, name, given);
        expect(text.length).toBeGreaterThan(10);
        expect(text.length).toBeLessThan(60_000);
        if (isError) return;
        expect(tool.output.safeParse(data).error).toBeUndefined();
        const { attestation, sources } = frame.parse(data);
        if (attestedIn(data).length > 0) {
          expect(attestation).not.toBeNull();
          expect(sources.length).toBeGreaterThan(0);
        }
        for (const { id } of sources) expect(text).toContain(`\`${id}\``);
        expect(text.startsWith('**HYPOTHETICAL')).toBe(data.hypothetical);
      }),
      { numRuns: 60 },
    );
    expect(faults).toEqual([]);
  },
);
