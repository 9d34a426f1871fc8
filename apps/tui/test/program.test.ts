import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../bin/acquis.js', import.meta.url));
const dist = new URL('../dist/', import.meta.url);

async function staticImports(file: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = await readFile(new URL(file, dist), 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) if (name) await staticImports(name, seen);
  return seen;
}

/** The start of every command but those that need no record, which `cli.js` answers alone. */
async function mainFile(): Promise<string> {
  const [, name = ''] = /import\("\.\/(main-[^"]+)"\)/.exec(await readFile(new URL('cli.js', dist), 'utf8')) ?? [];
  return name;
}

/** Whatever any command loads. */
async function loadedAtStart(): Promise<ReadonlySet<string>> {
  return new Set([...(await staticImports('cli.js')), ...(await staticImports(await mainFile()))]);
}

/** What all the files that any command loads say. */
async function textAtStart(): Promise<string> {
  const texts = [...(await loadedAtStart())].map((file) => readFile(new URL(file, dist), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

describe('the built program', () => {
  it('loads Ink for nothing but the browser', async () => {
    const text = await textAtStart();
    expect(text).not.toMatch(/react-reconciler|yoga/i);
    expect(text).toMatch(/import\("\.\/open-/);
  });

  it('holds what every command loads in few files', async () => {
    expect((await loadedAtStart()).size).toBeLessThanOrEqual(6);
  });

  it('loads the analysis of votes for nothing but the questions about them', async () => {
    const atStart = await loadedAtStart();
    const analysing: string[] = [];
    for (const file of (await readdir(dist)).filter((name) => name.endsWith('.js')))
      if ((await readFile(new URL(file, dist), 'utf8')).includes('too lopsided')) analysing.push(file);
    expect(analysing.length).toBeGreaterThan(0);
    for (const file of analysing) expect(atStart).not.toContain(file);
  });

  it('loads what assistants need for nothing but them', async () => {
    const text = await textAtStart();
    expect(text).not.toContain('notifications/initialized');
    expect(text).toMatch(/import\("\.\/assist-/);
  });

  it('prints the overview and exits 0 where there is no terminal', async () => {
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (data) => out.push(String(data)));
    child.stderr.on('data', (data) => err.push(String(data)));
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(out.join('')).toContain('Sources read to');
    expect(out.join('')).not.toContain('\x1b');
    expect(err.join('')).toBe('');
  });

  it('is silent when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'sources', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const err: string[] = [];
    child.stderr.on('data', (data) => err.push(String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect(err.join('')).toBe('');
    expect(code).toBe(0);
  });
});
