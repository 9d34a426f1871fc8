import { count } from '@acquis/analysis/parameters';
import { Command } from 'commander';
import type { NeighboursAsked } from '../analysis/neighbours.js';
import { ofStates, withVotes } from '../analysis/options.js';
import type { Desk } from '../answer.js';
import { recordArgument } from '../arguments.js';
import { limitOption, parameterOption } from '../options.js';

const examples = `
A tie is never cut: --count says how many states at least are listed at either
end, 10 unless said. The index is that of acquis agreement.

Examples:
  acquis neighbours sgp
  acquis neighbours sgp --count 5 --track ict-security
  acquis neighbours deu --coalition eu
  acquis neighbours ken --votes all --from 2010 --csv`;

/** `acquis neighbours`: whom a state voted most and least like. */
export function neighboursCommand(desk: Desk): Command {
  const command = new Command('neighbours')
    .description('whom a state voted most and least like')
    .addArgument(recordArgument('<state>', 'the state, by id or code', 'states'))
    .addOption(parameterOption('--count <number>', 'at least how many at either end, 10 unless said', () => count))
    .addOption(limitOption().hideHelp());
  return withVotes(command, 'tracks', ofStates)
    .addHelpText('after', examples)
    .action(async (state: string, _options: NeighboursAsked, self: Command) => {
      const { printNeighbours } = await import('../analysis/answers.js');
      await printNeighbours(state, self.optsWithGlobals(), desk);
    });
}
