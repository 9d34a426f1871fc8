import { readData } from './files.ts';
import { prepare } from './prepare.ts';

prepare(readData());
const { commands, usage } = await import('./commands/index.ts');
const { nearest } = await import('../src/core/nearest.ts');

const [name, ...words] = process.argv.slice(2);
const command = commands.find((candidate) => candidate.name === name);
if (command) {
  process.exitCode = command.run({
    words,
    today: new Date().toISOString().slice(0, 10),
    ci: process.env.CI === 'true' || process.env.CI === '1',
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
} else if (name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(`${usage()}\n`);
} else {
  const near = nearest(
    name ?? '',
    commands.map((known) => known.name),
    1,
  )[0];
  const unknown = name ? `There is no command "${name}".${near ? ` Did you mean "${near}"?` : ''}\n` : '';
  process.stderr.write(`${unknown}${usage()}\n`);
  process.exitCode = 2;
}
