import { describe, expect, it } from 'vitest';
import { answer } from '../../test/ask.js';

describe('acquis now', () => {
  it('on a past day says that announcements of that time may be missing, and nothing of what was read since', async () => {
    const past = await answer('now --as-of 2024-11-30');
    expect(past).toContain('No announcement of that time in our record, which need not hold all of them.');
    expect(past).not.toContain('Sources read to');
    expect(await answer('now')).toContain('Sources read to');
  });
});
