import { acquis, type DecisionId, kindNames, lastChange, presented, rollOf } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../test/asking.js';

const _inFavour = (id: DecisionId): readonly string[] => rollOf(acquis.decisions.get(id))?.inFavour ?? [];

describe('get', () => {
  it('gives the plenary decision with its tally, and cuts no list without saying so', async () => {
    const { data, text } = await ask('get', { kind: 'decisions', id: 'a-res-78-237-plenary' });
    expect(data).toMatchObject({ record: { tally: { inFavour: 104, against: 53, abstaining: 7 } } });
    expect(data.trimmed).toContainEqual({ field: 'derived.votes.inFavour', shown: 25, total: 104 });
    expect(text).toContain('"derived.votes.inFavour" (104)');
  });

  it('gives a long list whole, part by part', async () => {
    const field = 'derived.votes.inFavour';
    const asked = { kind: 'decisions', id: 'a-res-78-237-plenary', field, limit: 50 };
    const part = z.object({
      part: z.object({ entries: z.array(z.string()), page: z.object({ next: z.string().nullable() }) }),
    });
    const states: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { data } = await ask('get', cursor === '' ? asked : { ...asked, cursor });
      const read: z.output<typeof part> = part.parse(data);
      states.push(...read.part.entries);
      cursor = read.part.page.next;
    }
    expect(new Set(states).size).toBe(104);
    expect(states).toContain('ken');
  });

  it('shows a process as it was known on a day', async () => {
    const { text } = await ask('get', { kind: 'processes', id: 'oewg-2021-2025', asOf: '2023-12-31' });
    expect(text).toContain('It is under way');
    expect(text).toContain('https://example.org/at/2023-12-31/');
  });

  it('says of a record not yet known from when it is', async () => {
    const given = { kind: 'decisions', id: 'a-res-78-237-plenary', asOf: '2023-12-21' };
    const { isError, text } = await ask('get', given);
    expect(isError).toBe(true);
    expect(text).toContain('was not yet known on 21 December 2023; it is in the record from asOf 2023-12-22');
  });

  it('offers the nearest ids, and each stage where a code is shared', async () => {
    expect((await ask('get', { kind: 'processes', id: 'oewg-2021-2026' })).text).toContain('processes/oewg-2021-2025');
    const { text } = await ask('get', { kind: 'decisions', id: 'A/RES/78/237' });
    expect(text).toContain('decisions/a-res-78-237-committee');
    expect(text).toContain('decisions/a-res-78-237-plenary');
  });

  it.each(kindNames)('keeps the longest records of %s within bounds', async (kind) => {
    const view = acquis.at(lastChange);
    const records = view.of(kind).all();
    const long = records
      .map((record) => ({ id: record.id, size: JSON.stringify(presented(view, kind, record)).length }))
      .sort((a, b) => b.size - a.size);
    for (const { id } of long.slice(0, 2)) {
      const { text, data } = await ask('get', { kind, id });
      expect(text.length).toBeLessThan(24_000);
      expect(JSON.stringify(data).length).toBeLessThan(60_000);
    }
  });
});
