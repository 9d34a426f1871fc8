import { Argument, Command, InvalidArgumentError } from 'commander';
import type { Desk } from '../answer.js';
import { type Shell, scripts, shells } from '../completion/scripts.js';
import { offering } from '../offers.js';

const examples = `
Commands, options and their values are completed, ids from the data, without a
network.

Examples:
  source <(acquis completion bash)              in ~/.bashrc
  source <(acquis completion zsh)               in ~/.zshrc, after compinit
  acquis completion fish | source               in ~/.config/fish/config.fish`;

function shell(text: string): Shell {
  const found = shells.find((each) => each === text);
  if (found) return found;
  throw new InvalidArgumentError(`Expected ${shells.join(', ')}.`);
}

/** `acquis completion`: the script by which a shell completes command lines. */
export function completionCommand(desk: Desk): Command {
  return new Command('completion')
    .description('the script by which bash, zsh or fish complete commands, options and ids')
    .addArgument(offering(new Argument('<shell>', shells.join(', ')).argParser(shell), () => shells))
    .addHelpText('after', examples)
    .action((name: Shell) => desk.print(scripts[name]));
}
