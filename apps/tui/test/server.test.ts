import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/run.js';
import { ask, piped } from './ask.js';
import { runningApi } from './running-api.js';

describe('with --api, of a real API over a socket', () => {
  let api: Awaited<ReturnType<typeof runningApi>>;
  beforeAll(async () => {
    api = await runningApi();
  });
  afterAll(() => api.stop());

  const day = '--as-of 2026-11-22';
  const there = (command: string) => ask(`${command} ${day} --api ${api.baseUrl} --timeout 100`);

  it.each([
    'now',
    'timeline',
    'timeline --state ken --from 2023',
    'decisions --stage plenary',
    'decisions --stage plenary --limit 3',
    'decisions --q directory --include document,process --limit 3',
    'documents --q directory --sort=-updated --from 2021',
    'states --sort=-title --limit 5',
    'positions --include about --from 2023',
    'states',
    'agreement usa rus',
    'cohesion eu --track ict-security',
    'compare states sgp usa',
  ])('acquis %s: gives as JSON what the record in the program gives', async (command) => {
    const [local, remote] = [await ask(`${command} ${day} --json`), await there(`${command} --json`)];
    expect(remote.code).toBe(0);
    const [own, other] = [JSON.parse(local.stdout), JSON.parse(remote.stdout)];
    expect(other.data).toEqual(own.data);
    expect(other.page).toEqual(own.page);
    expect(other.meta.asOf).toBe(own.meta.asOf);
  });

  it.each([
    'decisions --limit 3',
    'timeline --limit 5',
    'search 158-10-12 --limit 1',
    'compare states sgp usa',
    'compare decisions a-res-78-16-plenary a-res-78-237-plenary',
  ])('acquis %s: prints the same text', async (command) => {
    expect((await there(command)).stdout).toBe((await ask(`${command} ${day}`)).stdout);
  });

  it('prints the tables of the API, of lists and of analyses', async () => {
    for (const command of ['treaties --csv', 'agreement usa rus --csv', 'compare states sgp usa --csv'])
      expect((await there(command)).stdout).toBe((await ask(`${command} ${day}`)).stdout);
  });

  it('shows a record, and of an analysis its table in columns', async () => {
    expect((await there('treaties uncc')).stdout).toContain('United Nations Convention against Cybercrime');
    expect((await there('neighbours sgp --count 3')).stdout).toMatch(/^\w+ +\w+/);
    expect((await there('now')).stdout).toContain('thematic groups of the Global Mechanism');
  });

  it('refuses as the API does, with the same exit codes', async () => {
    expect(await there('states zzzz')).toMatchObject({ code: 3, stdout: '' });
    expect(await there('search / ')).toMatchObject({ code: 2, stdout: '' });
    expect((await ask(`processes global-mechanism --as-of 2001-01-01 --api ${api.baseUrl}`)).code).toBe(3);
  });

  it('is asked by ACQUIS_API too, and shows on a terminal that it is waited for', async () => {
    const shown: string[] = [];
    const here = { ...piped, api: api.baseUrl, progress: (text: string) => void shown.push(text) };
    expect((await run(['states', '--limit', '2'], here)).stdout).toContain('Afghanistan');
    expect(shown.join('')).toContain(`Asking ${api.baseUrl} …`);
    expect(shown.at(-1)).toBe('\r\x1b[K');
  });
});

describe('with --api, where none answers', () => {
  it('exits 4 and says what was tried and how to mend it', async () => {
    const { code, stdout, stderr } = await ask('now --api http://127.0.0.1:9');
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain('tried http://127.0.0.1:9/v1/now');
    expect(stderr).toContain('the record comes with the program');
  });

  it('waits no longer than --timeout', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, stderr } = await ask(`now --api http://127.0.0.1:${port} --timeout 0.2`);
    silent.closeAllConnections();
    silent.close();
    expect(code).toBe(4);
    expect(stderr).toContain('did not answer within 0.2 s');
  });

  it('says so where something else answers', async () => {
    const other = createServer((_, response) => response.end('<html>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, stderr } = await ask(`now --api http://127.0.0.1:${port}`);
    other.close();
    expect(code).toBe(4);
    expect(stderr).toContain('not as an Acquis API does');
  });
});
