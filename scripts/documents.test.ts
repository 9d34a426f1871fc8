import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, running } from './bench/running.ts';
import { repository } from './run.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const documents = globSync(
  ['*.md', 'docs/**/*.md', '{apps,packages}/*/*.md', 'packages/domain/data/**/*.md', 'apps/web/words/*.md'],
  {
    cwd: repository,
  },
);
const readme = read('README.md');
const shellLines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
/** On this day all of the record is known, whatever the clock of the machine says. */
const lastDay = '9999-12-31';
const requests = shellLines.filter((line) => line.startsWith('curl '));
/** All but the import, which reads a file that is not here. */
const commands = shellLines.filter((line) => / acquis (?!import)[a-z]/.test(line));

describe('every document', () => {
  it('leads to files that are there', () => {
    expect(documents.length).toBeGreaterThan(50);
    const dead = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|mailto:|#|\/|<)([^)\s#]+)/g)]
        .filter(([, target = '']) => !existsSync(join(repository, dirname(path), target)))
        .map(([, target = '']) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('names only commands of the repository that are there', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const ofPnpm = ['exec', 'install', 'audit', 'changeset', 'dev'];
    const unknown = documents.flatMap((path) =>
      [...read(path).matchAll(/(?:`|^\s*)(?:npx --yes pnpm@12\.21\.0|pnpm) ([a-z][\w:]*)/gm)]
        .filter(([, name = '']) => !scripts.includes(name) && !ofPnpm.includes(name))
        .map(([, name = '']) => `${path}: pnpm ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the README', () => {
  let api: Running;
  beforeAll(async () => {
    api = await running(() => [join(repository, 'apps/api/dist/node.js')], '/healthz');
  });
  afterAll(() => api.kill());

  it('counts what the record holds', async () => {
    const total = async (kind: string, query = '') =>
      Object(await (await fetch(`${api.origin}/v1/${kind}?limit=1&asOf=${lastDay}${query}`)).json()).page.total;
    const votes = globSync('packages/domain/data/decisions/*/*.votes.yaml', { cwd: repository }).length;
    const said = readme.replaceAll(/\s+/g, ' ');
    const sentences = [
      `${await total('states')} states and ${await total('coalitions')} groups of states`,
      `${await total('processes')} processes with ${await total('meetings')} meetings`,
      `${await total('documents')} documents`,
      `${await total('decisions')} decisions, committee and plenary apart, ${votes} of them with`,
      `${await total('treaties')} treaties with ${await total('treaty-actions')} treaty actions`,
      `${await total('issues')} issues, ${await total('issues', '&closed=no')} of them not closed`,
    ];
    expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([]);
  });

  it('shows requests and commands', () => {
    expect(requests.length).toBeGreaterThan(0);
    expect(commands.length).toBeGreaterThan(0);
  });

  it.each(requests)('shows a request that is answered: %s', async (line) => {
    const [, address = ''] = /'?127\.0\.0\.1:8787([^']*)'?$/.exec(line) ?? [];
    expect((await fetch(api.origin + address)).status).toBe(200);
  });

  it.each(commands)('shows a command that works: %s', async (line) => {
    const args = line.replace(/^.* acquis /, '').split(' ');
    const program = join(repository, 'apps/tui/bin/acquis.js');
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args]);
    expect(stdout.trim()).not.toBe('');
  });

  it('shows TypeScript that gives what stands beside it', async () => {
    const [, block = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const checked = block
      .replaceAll(/^(\S.*); \/\/ "(.+)…"$/gm, 'ok($1.startsWith("$2"));')
      .replaceAll(/^(\S.*); \/\/ (.+)$/gm, 'deepEqual($1, $2);');
    expect(checked.match(/^(ok|deepEqual)\(/gm)).toHaveLength(3);
    const program = `import { deepEqual, ok } from 'node:assert/strict';\n${checked}`;
    const ran = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      cwd: join(repository, 'apps/api'),
    });
    await expect(ran).resolves.toMatchObject({ stderr: '' });
  });
});
