import { describe, expect, it } from 'vitest';
import { ask } from '../../test/asking.js';

describe('cite', () => {
  it('cites a record as of a day, in three forms', async () => {
    const { data } = await ask('cite', { kind: 'decisions', id: 'a-res-78-237-plenary', asOf: '2024-01-31' });
    expect(data).toMatchObject({ url: 'https://example.org/at/2024-01-31/decisions/a-res-78-237-plenary' });
    expect(data.bibtex).toContain('@misc{acquis-decisions-a-res-78-237-plenary,');
  });
});
