import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { readData } from './files.ts';
import { prepare } from './prepare.ts';

/** Commands that ask the record itself: it is built from the data as they stand before anything of it is loaded. */
const askingTheRecord = ['stale'];

prepare(readData());
if (askingTheRecord.includes(process.argv[2] ?? '')) {
  const build = [...process.execArgv, fileURLToPath(import.meta.url), 'build'];
  const { status } = spawnSync(process.execPath, build, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
const { commands, usage, usageOfCommand } = await import('./commands/index.ts');
const { nearest } = await import('../src/core/nearest.ts');

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

// A reader that has seen enough, such as `| head`, is no error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const [name = '', ...words] = process.argv.slice(2);
const command = commands.find((candidate) => candidate.name === name);
const helps = ['--help', '-h', 'help'];

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}

async function run(): Promise<number> {
  if (helps.includes(name)) {
    say(usage());
    return 0;
  }
  if (!command) {
    const near = nearest(
      name,
      commands.map((known) => known.name),
      1,
    )[0];
    if (name) complain(`There is no command "${name}".${near ? ` Did you mean "${near}"?` : ''}`);
    complain(usage());
    return 2;
  }
  if (words.includes('--help') || words.includes('-h')) {
    say(usageOfCommand(command, words));
    return 0;
  }
  if (command.takes === '' && words.length > 0) {
    complain(`"${name}" takes nothing more; found "${words.join(' ')}".\n${usageOfCommand(command, words)}`);
    return 2;
  }
  const ci = process.env.CI === 'true' || process.env.CI === '1';
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && !ci;
  const today = new Date().toISOString().slice(0, 10);
  return command.run({ words, today, ci, say, complain, ...(isAsked ? { ask } : {}) });
}

process.exitCode = await run();
