import type { Day } from '@acquis/domain';
import { type Command, CommanderError } from 'commander';
import type { Desk, Published } from './answer.js';
import { Failure } from './failure.js';
import { program } from './program.js';
import type { Surroundings } from './surroundings.js';

/** What became of a command. */
export interface Outcome {
  readonly code: 0 | 2 | 3;
  /** Data. */
  readonly stdout: string;
  /** Talk. */
  readonly stderr: string;
  /** The full-screen browser is asked for, on this day. */
  readonly browse?: Day;
  /** An assistant is to be answered over stdin and stdout. */
  readonly assist?: Published;
}

function failureText({ message, hints }: Failure): string {
  return [`acquis: ${message}`, ...hints.map((hint) => `  ${hint}`), ''].join('\n');
}

function prepare(command: Command, desk: Desk): void {
  command
    .exitOverride()
    .showHelpAfterError(false)
    .configureHelp({ helpWidth: desk.surroundings.columns })
    .configureOutput({
      writeOut: desk.print,
      writeErr: desk.say,
      getOutHelpWidth: () => desk.surroundings.columns,
      getErrHelpWidth: () => desk.surroundings.columns,
      outputError: (text, write) => write(text.replace(/^error: /, 'acquis: ')),
    });
  for (const child of command.commands) prepare(child, desk);
}

/** Runs a command, arguments to outcome. Nothing is written and nothing is read but the record. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
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
  return { code, stdout: out.join(''), stderr: err.join(''), ...(browse && { browse }), ...(assist && { assist }) };
}
