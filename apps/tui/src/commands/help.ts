import { Argument, Command } from 'commander';
import { commandNames } from '../command-names.js';
import { offering } from '../offers.js';
import { unknownCommand } from '../unknown-command.js';

/** `acquis help`: what all commands do, or how one is used. */
export function helpCommand(root: Command): Command {
  return new Command('help')
    .description('print the help of a command')
    .addArgument(offering(new Argument('[command]', 'a command'), () => commandNames(root)))
    .addHelpText('after', '\nExamples:\n  acquis help\n  acquis help decisions')
    .action((name: string | undefined) => {
      const command = name === undefined ? root : root.commands.find((each) => each.name() === name);
      if (!command) throw unknownCommand(name ?? '', commandNames(root));
      command.outputHelp();
    });
}
