import { describe, expect, it } from 'vitest';
import { ask, piped } from '../../test/ask.js';
import { run } from '../run.js';

const words = ['cite', 'decisions', 'a-res-78-237-plenary'];
const site = 'https://acquis.example';
const onSite = `url = {${site}/at/${piped.today}/decisions/a-res-78-237-plenary}`;

describe('acquis cite', () => {
  it('leads to the site that SITE_URL or --site names, to the API where one is named instead', async () => {
    expect((await run(words, { ...piped, site })).stdout).toContain(onSite);
    expect((await ask(`${words.join(' ')} --site ${site}`)).stdout).toContain(onSite);
    const { stdout } = await run([...words, '--api', 'https://api.acquis.example'], { ...piped, site });
    expect(stdout).toContain('url = {https://api.acquis.example/v1/decisions/a-res-78-237-plenary?asOf=');
  });

  it('says beside the citation when it leads to this machine', async () => {
    const { code, stdout, stderr } = await ask(words.join(' '));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^@misc\{/);
    expect(stderr).toContain('name a site with SITE_URL or --site');
    expect((await run(words, { ...piped, site })).stderr).toBe('');
  });
});
