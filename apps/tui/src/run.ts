import type { Day } from '@acquis/domain';
import { type Command, CommanderError } from 'commander';
import type { Desk, Published } from './answer.js';
import { Failure, type FailureCode } from './failure.js';
import { program } from './program.js';
import type { Surroundings } from './surroundings.js';
import { cleaned } from './text/clean.js';

/** What became of a command. */
export interface Outcome {
  readonly code: 0 | FailureCode;
  /** Data. */
  readonly stdout: string;
  /** Talk. */
  readonly stderr: string;
  /** The answer is asked for as for a pipe. */
  readonly plain?: true;
  /** The full-screen browser is asked for, on this day. */
  readonly browse?: Day;
  /** An assistant is to be answered over stdin and stdout. */
  readonly assist?: Published;
}

function failureText({ message, hints }: Failure): string {
  return [`acquis: ${message}`, ...hints.map((hint) => `  ${hint}`), ''].map(cleaned).join('\n');
}

/** A command in the list of commands: its name and what it takes. */
function termOf(command: Command): string {
  const taken = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...taken].join(' ');
}

function prepare(command: Command, desk: Desk): void {
  command
    .exitOverride()
    .showHelpAfterError(false)
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ helpWidth: desk.surroundings.columns, subcommandTerm: termOf })
    .configureOutput({
      writeOut: desk.print,
      writeErr: desk.say,
      getOutHelpWidth: () => desk.surroundings.columns,
      getErrHelpWidth: () => desk.surroundings.columns,
      outputError: (text, write) => write(text.replace(/^error: /, 'acquis: ')),
    });
  for (const child of command.commands) prepare(child, desk);
}

/** `--json=title,tally` names fields: two options, so that what follows `--json` after a space stays an argument. */
function withFieldsApart(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return argv.flatMap((text, index) => {
    const isOption = end === -1 || index < end;
    return isOption && text.startsWith('--json=') ? ['--json', '--fields', text.slice('--json='.length)] : [text];
  });
}

function isPlain(argv: readonly string[]): boolean {
  const place = argv.indexOf('--plain');
  const end = argv.indexOf('--');
  return place !== -1 && (end === -1 || place < end);
}

/** The same place as a pipe. */
function asPipe(here: Surroundings): Surroundings {
  return { ...here, columns: 80, colour: false, terminal: false, interactive: false };
}

/** Runs a command, arguments to outcome. Nothing is written; nothing is read but the record and, where one is named, an API. */
export async function run(given: readonly string[], here: Surroundings): Promise<Outcome> {
  const argv = withFieldsApart(given);
  const plain = isPlain(argv);
  const surroundings = plain ? asPipe(here) : here;
  const [out, err, days, assisting]: [string[], string[], Day[], Published[]] = [[], [], [], []];
  const desk: Desk = {
    surroundings,
    print: (text) => void out.push(text),
    say: (text) => void err.push(text),
    browse: (day) => void days.push(day),
    assist: (published) => void assisting.push(published),
  };
  const root = program(desk);
  prepare(root, desk);
  const names = root.commands.map((command) => command.name());
  let code: Outcome['code'] = 0;
  try {
    await root.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof Failure) {
      code = error.code;
      desk.say(failureText(error));
    } else if (error instanceof CommanderError) {
      code = error.exitCode === 0 ? 0 : 2;
      if (code === 2) desk.say(`See acquis ${names.includes(argv[0] ?? '') ? `${argv[0]} ` : ''}--help.\n`);
    } else throw error;
  }
  const [browse] = days;
  const [assist] = assisting;
  return {
    code,
    stdout: out.join(''),
    stderr: err.join(''),
    ...(plain && { plain }),
    ...(browse && { browse }),
    ...(assist && { assist }),
  };
}
