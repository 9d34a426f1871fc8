import { Command } from 'commander';
import type { VotesAsked } from '../analysis/asked.js';
import { ofStates, withVotes } from '../analysis/options.js';
import type { Desk } from '../answer.js';
import { recordArgument } from '../arguments.js';

const examples = `
Lijphart's index over recorded votes in which both voted, and Scott's pi beside
it: docs/method/agreement.md.

Examples:
  acquis agreement usa rus
  acquis agreement fra deu --track ict-security --from 2018
  acquis agreement bra ind --votes all --json
  acquis agreement bra ind --csv`;

/** `acquis agreement`: how far two states agree in recorded votes. */
export function agreementCommand(desk: Desk): Command {
  const command = new Command('agreement')
    .description('how far two states agree in recorded votes')
    .addArgument(recordArgument('<state>', 'a state, by id or code', 'states'))
    .addArgument(recordArgument('<other>', 'another state', 'states'));
  return withVotes(command, 'tracks', ofStates)
    .addHelpText('after', examples)
    .action(async (state: string, other: string, _options: VotesAsked, self: Command) => {
      const { printAgreement } = await import('../analysis/answers.js');
      await printAgreement(state, other, self.optsWithGlobals(), desk);
    });
}
