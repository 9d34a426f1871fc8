import { descriptorOf, kindNames } from '@acquis/domain';
import { Command } from 'commander';
import { type Asked, apiOf, type Desk, viewOf } from './answer.js';
import { commandNames } from './command-names.js';
import { agreementCommand } from './commands/agreement.js';
import { blocsCommand } from './commands/blocs.js';
import { briefCommand } from './commands/brief.js';
import { citeCommand } from './commands/cite.js';
import { cohesionCommand } from './commands/cohesion.js';
import { collectionCommand } from './commands/collection.js';
import { compareCommand } from './commands/compare.js';
import { completeCommand } from './commands/complete.js';
import { completionCommand } from './commands/completion.js';
import { helpCommand } from './commands/help.js';
import { importCommand } from './commands/import.js';
import { mcpCommand } from './commands/mcp.js';
import { movementCommand } from './commands/movement.js';
import { neighboursCommand } from './commands/neighbours.js';
import { nowCommand, printNow } from './commands/now.js';
import { openCommand } from './commands/open.js';
import { rulesCommand } from './commands/rules.js';
import { searchCommand } from './commands/search.js';
import { timelineCommand } from './commands/timeline.js';
import { verdictCommand } from './commands/verdict.js';
import { whatIfCommand } from './commands/what-if.js';
import { formOf } from './form.js';
import { withServer } from './options.js';
import { unknownCommand } from './unknown-command.js';
import { versions } from './version.js';

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
  acquis compare states sgp usa

Environment:
  NO_COLOR      no colour
  LANG          ASCII only where it names an encoding other than UTF-8
  SITE_URL      the site to which citations and briefs lead, and whose pages
                acquis open shows
  INK_SCREEN_READER  true: lines to be read out, in the full-screen browser
  PAGER         what shows answers longer than the screen, less -FRX unless set
  ACQUIS_API    an API to ask in place of the record in the program
  ACQUIS_VOTES  a store of recorded votes, written by acquis import
  ACQUIS_TODAY  the day to take for today, YYYY-MM-DD; for tests

Data goes to stdout, talk to stderr. Exit codes: 0 answered; 1 failed; 2 not
understood or not to be answered; 3 there is no such record, or it was not yet
known; 4 the API asked does not answer.`;

async function start(asked: Asked, desk: Desk): Promise<void> {
  if (desk.surroundings.interactive && apiOf(asked, desk) === undefined && formOf(asked) === 'text')
    desk.browse(viewOf(asked, desk).day);
  else await printNow(asked, desk);
}

/** What is asked of several records, of the rules and of the recorded votes. */
const questions = [
  compareCommand,
  briefCommand,
  citeCommand,
  openCommand,
  rulesCommand,
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
  const root = withServer(new Command('acquis'))
    .description('The open observatory of United Nations cyber diplomacy, in the terminal.')
    .version(versions, '-V, --version', 'print the version of the program and of the data')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .helpCommand(false)
    .commandsGroup('Questions:')
    .allowExcessArguments()
    .action(async (asked: Asked, command: Command) => {
      const [unknown] = command.args;
      if (unknown !== undefined) throw unknownCommand(unknown, commandNames(command));
      await start(asked, desk);
    });
  root.addCommand(nowCommand(desk));
  root.addCommand(timelineCommand(desk));
  root.addCommand(searchCommand(desk));
  for (const make of questions) root.addCommand(make(desk));
  root.commandsGroup('Kinds of record; without an id the list of all:');
  const names = [...kindNames].sort((a, b) => descriptorOf(a).order - descriptorOf(b).order);
  for (const name of names) root.addCommand(collectionCommand(name, desk));
  root.commandsGroup('Beside the record:');
  root.addCommand(importCommand(desk));
  root.addCommand(mcpCommand(desk));
  root.addCommand(completionCommand(desk));
  root.addCommand(helpCommand(root));
  root.addCommand(completeCommand(root, desk), { hidden: true });
  return root;
}
