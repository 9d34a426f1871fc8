import { lastChange, version } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../test/asking.js';

describe('search', () => {
  it('finds a resolution by its symbol, both stages, with sources and addresses', async () => {
    const { data, text } = await ask('search', { query: 'A/RES/78/237', kinds: ['decisions'] });
    expect(data).toMatchObject({ version, asOf: lastChange, hypothetical: false });
    const { hits } = z.object({ hits: z.array(z.looseObject({ id: z.string(), page: z.string() })) }).parse(data);
    expect(
      hits
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a-res-78-237-committee', 'a-res-78-237-plenary']);
    expect(hits.map(({ page }) => page)).toContain('https://example.org/decisions/a-res-78-237-plenary');
    expect(text).toContain('104 in favour to 53 against');
    expect(text).toContain('`undl-4031008`');
  });
});
