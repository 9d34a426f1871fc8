import { describe, expect, it } from 'vitest';
import { ask, piped } from '../../test/ask.js';
import { run } from '../run.js';

const site = { ...piped, site: 'https://acquis.example' };
const at = async (...words: readonly string[]) => (await run(['open', ...words], site)).stdout;

describe('acquis open', () => {
  it('prints in a pipe the address of the page of a record, found by its id or code whatever its kind', async () => {
    expect(await at('a-res-78-237-plenary')).toBe('https://acquis.example/decisions/a-res-78-237-plenary\n');
    expect(await at('states', 'KEN')).toBe('https://acquis.example/states/ken\n');
    expect(await at('treaties', 'uncc', '--as-of', '2024-12-31')).toBe(
      'https://acquis.example/at/2024-12-31/treaties/uncc\n',
    );
    expect(await at('treaties', 'uncc', '--site', 'http://127.0.0.1:3000/')).toBe(
      'http://127.0.0.1:3000/treaties/uncc\n',
    );
  });

  it('asks for one where several records have the code', async () => {
    const { code, stderr } = await run(['open', 'A/RES/78/237'], site);
    expect(code).toBe(3);
    expect(stderr).toContain('acquis open decisions a-res-78-237-committee');
    expect(stderr).toContain('acquis open decisions a-res-78-237-plenary');
  });

  it('names what is near where there is none, and the day where it was not yet known', async () => {
    expect(await run(['open', 'a-res-78-23-plenary'], site)).toMatchObject({ code: 3, stdout: '' });
    expect((await run(['open', 'uncc', '--as-of', '1999-01-01'], site)).stderr).toContain(
      'acquis open treaties uncc --as-of',
    );
  });

  it('says how a site is named where none is, and shows the record another way', async () => {
    const { code, stderr } = await ask('open states ken');
    expect(code).toBe(2);
    expect(stderr).toContain('name one with SITE_URL or --site');
    expect(stderr).toContain('acquis states ken');
  });
});
