import { describe, expect, it } from 'vitest';
import { ask } from '../../test/ask.js';

async function happenings(options: string) {
  return JSON.parse((await ask(`timeline --json ${options}`)).stdout);
}

describe('acquis timeline', () => {
  it('gives happenings oldest first, and with --limit the latest of them', async () => {
    const all = await happenings('');
    const some = await happenings('--limit 5');
    expect(all.data.length).toBe(all.page.total);
    expect(some.data).toEqual(all.data.slice(-5));
    expect(some.page).toEqual({ limit: 5, total: all.page.total, next: null });
  });

  it('narrows by process, kind of record, standing and dates together', async () => {
    const { data } = await happenings(
      '--process oewg-2021-2025 --collection meetings --status done --from 2023 --to 2023',
    );
    expect(data.length).toBeGreaterThan(0);
    for (const { collection, status, on } of data) {
      expect([collection, status]).toEqual(['meetings', 'done']);
      expect(on).toContain('2023');
    }
  });

  it('narrows to the records that name a state, by code or by name', async () => {
    const { data } = await happenings('--state ken');
    expect(data.length).toBeGreaterThan(0);
    expect(data).toEqual((await happenings('--state Кения')).data);
    expect(data.length).toBeLessThan((await happenings('')).data.length);
    const refused = await ask('timeline --state kenyaa');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('Did you mean "ken"?')]);
  });

  it('says on stderr that nothing matches, and exits 0', async () => {
    expect(await ask('timeline --to 1900')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing in the record matches.\n',
    });
  });

  it('marks what is ahead and what has no outcome in the record', async () => {
    const { stdout } = await ask('timeline --from 2026');
    expect(stdout).toMatch(/7–11 Dec 2026 .*\(ahead\)/);
    expect(stdout).toMatch(/20–24 Jul 2026 .*\(outcome not in our record\)/);
  });
});
