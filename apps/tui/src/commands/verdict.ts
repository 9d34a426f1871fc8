import { Command, Option } from 'commander';
import type { Desk } from '../answer.js';
import { recordArgument } from '../arguments.js';
import { withDay } from '../options.js';
import type { VerdictAsked } from '../rules/verdict.js';

const examples = `
The rule is told only what the record states. Without a decision: how many
agree, differ or lack facts, and which lack what.

Examples:
  acquis verdict a-res-78-237-plenary
  acquis verdict a-res-78-237-plenary --json
  acquis verdict
  acquis verdict --all`;

/** `acquis verdict`: what the rule of its organ says of a recorded decision. */
export function verdictCommand(desk: Desk): Command {
  const command = new Command('verdict')
    .description('what the rules of procedure say of a recorded decision, and whether the record agrees')
    .addArgument(
      recordArgument('[decision]', 'the decision, by id or symbol; without it, all of them counted', 'decisions'),
    )
    .addOption(new Option('--all', 'without a decision: list every one'));
  return withDay(command)
    .addHelpText('after', examples)
    .action(async (decision: string | undefined, _options: VerdictAsked, self: Command) => {
      const { printVerdict, printVerdicts } = await import('../rules/answers.js');
      const asked: VerdictAsked = self.optsWithGlobals();
      await (decision === undefined ? printVerdicts(asked, desk) : printVerdict(decision, asked, desk));
    });
}
