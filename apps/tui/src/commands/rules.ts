import { Command } from 'commander';
import type { Asked, Desk } from '../answer.js';
import { withDay } from '../options.js';

const examples = `
What a rule says of a recorded decision: acquis verdict. What it would say if
something had been otherwise: acquis whatif.

Examples:
  acquis rules
  acquis rules assembly-majority
  acquis rules consensus --json
  acquis rules --csv`;

/** `acquis rules [name]`: the rules that can be applied, or one of them with its provisions and outcomes. */
export function rulesCommand(desk: Desk): Command {
  const command = new Command('rules')
    .description('the rules of procedure and of treaties that can be applied, or one with its provisions and outcomes')
    .argument('[name]', 'the name of one; without it, all');
  return withDay(command)
    .addHelpText('after', examples)
    .action(async (name: string | undefined, _options: Asked, self: Command) => {
      const { printRule, printRules } = await import('../rules/answers.js');
      const asked: Asked = self.optsWithGlobals();
      await (name === undefined ? printRules(asked, desk) : printRule(name, asked, desk));
    });
}
