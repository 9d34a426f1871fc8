import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../test/asking.js';

describe('timeline', () => {
  it('gives what is next, oldest first', async () => {
    const { data } = await ask('timeline', {
      tracks: ['ict-security'],
      status: ['ahead'],
      order: 'oldest-first',
      asOf: '2026-11-22',
    });
    const { happenings } = z
      .object({ happenings: z.array(z.looseObject({ on: z.string(), title: z.string() })) })
      .parse(data);
    expect(happenings[0]?.title).toContain('thematic groups');
  });

  it('claims no outcome for the plenary of July 2026', async () => {
    const { text } = await ask('timeline', { status: ['outcome-not-in-record'], from: '2026-07', to: '2026-07' });
    expect(text).toContain('what came of it is not in the record');
  });
});
