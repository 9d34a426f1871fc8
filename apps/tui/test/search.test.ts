import { expect, it } from 'vitest';
import { cells } from '../src/text/cells.js';
import { answer, ask } from './ask.js';

it('answers a tally with the decision, its stage and its date', async () => {
  const text = await answer('search 158-10-12 --limit 1');
  expect(text).toContain('A/RES/78/16, committee');
  expect(text).toContain('2 Nov 2023');
  expect(text).toContain('acquis decisions a-res-78-16-committee');
});

it('fits the terminal, and says on stderr how many there are in all', async () => {
  const { code, stdout, stderr } = await ask('search points of contact --limit 3');
  expect(code).toBe(0);
  expect(stdout.split('\n').filter((line) => cells(line) > 80)).toEqual([]);
  expect(stderr).toMatch(/^The best 3 of \d+; more with --limit\.\n$/);
});

it('gives the shapes of the API as JSON, narrowed and as known on a day', async () => {
  const { stdout } = await ask('search group of experts --kind processes --state ken --as-of 2021-12-31 --json');
  const { data, page, meta } = JSON.parse(stdout);
  expect(data.map(({ collection }: { collection: string }) => collection)).not.toContain('documents');
  expect(data.map(({ id }: { id: string }) => id)).toContain('gge-2019-2021');
  expect(page).toMatchObject({ limit: 10, next: null });
  expect(meta.asOf).toBe('2021-12-31');
});

it('refuses words without a letter or digit, and kinds, tracks and states that do not exist', async () => {
  for (const command of ['search /', 'search', 'search vote --kind decision', 'search vote --state xx']) {
    expect((await ask(command)).code).toBe(2);
  }
});
