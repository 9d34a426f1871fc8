import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../test/asking.js';

describe('changes', () => {
  it('gives what December 2023 brought, the vote of the 22nd among it', async () => {
    const { data } = await ask('changes', { from: '2023-12-21', to: '2023-12-22', kinds: ['decisions'] });
    const { changes } = z
      .object({ changes: z.array(z.looseObject({ new: z.boolean(), record: z.object({ id: z.string() }) })) })
      .parse(data);
    expect(changes.find(({ record }) => record.id === 'a-res-78-237-plenary')?.new).toBe(true);
  });

  it('adds up: the changes of two spans are those of the whole', async () => {
    const idsOf = async (from: string, to: string) => {
      const found = new Set<string>();
      let cursor: string | null = '';
      const answer = z.object({
        changes: z.array(z.object({ happenings: z.array(z.object({ id: z.string() })), moreHappenings: z.number() })),
        page: z.object({ next: z.string().nullable() }),
      });
      while (cursor !== null) {
        const given = { from, to, kinds: ['decisions'], limit: 50, ...(cursor === '' ? {} : { cursor }) };
        const read: z.output<typeof answer> = answer.parse((await ask('changes', given)).data);
        for (const { happenings } of read.changes) for (const { id } of happenings) found.add(id);
        cursor = read.page.next;
      }
      return found;
    };
    const [first, second, whole] = [
      await idsOf('2018-01-01', '2018-12-01'),
      await idsOf('2018-12-01', '2019-06-30'),
      await idsOf('2018-01-01', '2019-06-30'),
    ];
    expect(first.size).toBeGreaterThan(0);
    expect(new Set([...first, ...second])).toEqual(whole);
  });
});
