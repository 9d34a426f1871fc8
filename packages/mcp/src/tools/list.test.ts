import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../test/asking.js';

describe('list', () => {
  it('narrows by facets and counts by one', async () => {
    const given = { kind: 'decisions', filters: { stage: 'plenary', method: 'recorded-vote' }, countBy: 'year' };
    const { data } = await ask('list', given);
    const { counts, page } = z
      .object({
        counts: z.object({ values: z.array(z.object({ value: z.string(), records: z.number() })) }),
        page: z.object({ total: z.number() }),
      })
      .parse(data);
    expect(counts.values.reduce((sum, { records }) => sum + records, 0)).toBe(page.total);
  });

  it('says which facets and values there are where one is unknown', async () => {
    expect((await ask('list', { kind: 'decisions', filters: { stag: 'plenary' } })).text).toContain(
      'Did you mean "stage"?',
    );
    expect((await ask('list', { kind: 'decisions', filters: { stage: 'plenry' } })).text).toContain(
      'Did you mean "plenary"?',
    );
  });

  it('walks through all records of a kind, each once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    const answer = z.object({
      records: z.array(z.object({ id: z.string() })),
      page: z.object({ total: z.number(), next: z.string().nullable() }),
    });
    let total = 0;
    while (cursor !== null) {
      const { data } = await ask('list', { kind: 'meetings', limit: 50, ...(cursor === '' ? {} : { cursor }) });
      const read: z.output<typeof answer> = answer.parse(data);
      seen.push(...read.records.map(({ id }) => id));
      cursor = read.page.next;
      total = read.page.total;
    }
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
  });

  it('refuses a cursor of another list', async () => {
    const { data } = await ask('list', { kind: 'meetings' });
    const { page } = z.object({ page: z.object({ next: z.string() }) }).parse(data);
    const { isError, text } = await ask('list', { kind: 'decisions', cursor: page.next });
    expect(isError).toBe(true);
    expect(text).toContain('begin again without it');
  });
});
