import { descriptorOf, kindNames, nearest, version } from '@acquis/domain';
import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { type Asked, type Desk, viewOf } from './answer.js';
import { agreementCommand } from './commands/agreement.js';
import { blocsCommand } from './commands/blocs.js';
import { cohesionCommand } from './commands/cohesion.js';
import { collectionCommand } from './commands/collection.js';
import { importCommand } from './commands/import.js';
import { mcpCommand } from './commands/mcp.js';
import { movementCommand } from './commands/movement.js';
import { neighboursCommand } from './commands/neighbours.js';
import { nowCommand, printNow } from './commands/now.js';
import { searchCommand } from './commands/search.js';
import { timelineCommand } from './commands/timeline.js';
import { verdictCommand } from './commands/verdict.js';
import { whatIfCommand } from './commands/what-if.js';
import { Failure } from './failure.js';
import { asOfOption, jsonOption } from './options.js';

const examples = `
Without a command: the full-screen browser; where there is no terminal, the
overview as text.

Examples:
  acquis
  acquis now
  acquis search 78/237
  acquis decisions --track ict-security --stage plenary
  acquis decisions a-res-78-237-plenary
  acquis processes oewg-2021-2025 --as-of 2023-12-31
  acquis states --json
  acquis verdict a-res-78-237-plenary
  acquis agreement usa rus

Environment:
  NO_COLOR      no colour
  LANG          ASCII only where it names an encoding other than UTF-8
  SITE_URL      the site to which copied citations lead
  INK_SCREEN_READER  true: lines to be read out, in the full-screen browser
  ACQUIS_VOTES  a store of recorded votes, written by acquis import
  ACQUIS_TODAY  the day to take for today, YYYY-MM-DD; for tests

Exit codes: 0 answered, 2 not understood or not to be answered, 3 there is no
such record.`;

function start(asked: Asked, desk: Desk): void {
  if (desk.surroundings.interactive && !asked.json) desk.browse(viewOf(asked, desk).day);
  else printNow(asked, desk);
}

function unknownCommand(text: string, names: readonly string[]): Failure {
  const near = nearest(text, [...names, 'help'], 3).map((name) => `acquis ${name}`);
  const hints = near.length > 0 ? near : ['acquis --help'];
  return new Failure(
    2,
    `There is no command "${text}".${near.length > 0 ? ' Did you mean:' : ' All commands are listed by:'}`,
    hints,
  );
}

/** What is asked of the rules and of the recorded votes. */
const questions = [
  verdictCommand,
  whatIfCommand,
  agreementCommand,
  neighboursCommand,
  cohesionCommand,
  blocsCommand,
  movementCommand,
];

/** The commands of the terminal; every kind of record has one. */
export function program(desk: Desk): Command {
  const root = new Command('acquis')
    .description('The open observatory of United Nations cyber diplomacy, in the terminal.')
    .version(
      `acquis ${packageJson.version} · data ${version}`,
      '-V, --version',
      'print the version of the program and of the data',
    )
    .helpOption('-h, --help', 'print this help')
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .helpCommand('help [command]', 'print the help of a command')
    .allowExcessArguments()
    .action((asked: Asked, command: Command) => {
      const [unknown] = command.args;
      if (unknown !== undefined) {
        const names = command.commands.map((known) => known.name());
        throw unknownCommand(unknown, names);
      }
      start(asked, desk);
    });
  root.addCommand(nowCommand(desk));
  root.addCommand(timelineCommand(desk));
  root.addCommand(searchCommand(desk));
  for (const make of questions) root.addCommand(make(desk));
  root.addCommand(importCommand(desk));
  root.addCommand(mcpCommand(desk));
  const names = [...kindNames].sort((a, b) => descriptorOf(a).order - descriptorOf(b).order);
  for (const name of names) root.addCommand(collectionCommand(name, desk));
  return root;
}
