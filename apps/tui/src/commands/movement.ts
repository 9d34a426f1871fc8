import { Command } from 'commander';
import type { VotesAsked } from '../analysis/asked.js';
import { withVotes } from '../analysis/options.js';
import type { Desk } from '../answer.js';
import { recordArgument } from '../arguments.js';

const examples = `
Two years of an item, two texts, or committee and plenary; states are named only
where both votes are known by name: docs/method/movement.md.

Examples:
  acquis movement a-res-78-16-plenary a-res-78-237-plenary
  acquis movement a-res-78-237-committee a-res-78-237-plenary
  acquis movement a-res-78-16-plenary a-res-78-237-plenary --coalition asean
  acquis movement a-res-77-36-plenary a-res-78-237-plenary --csv`;

/** `acquis movement`: who voted otherwise in a second recorded vote. */
export function movementCommand(desk: Desk): Command {
  const command = new Command('movement')
    .description('who voted otherwise in a second recorded vote than in a first')
    .addArgument(recordArgument('<first>', 'the first vote: the id of its decision', 'decisions'))
    .addArgument(recordArgument('<second>', 'the second vote', 'decisions'));
  return withVotes(command, 'tracks', ['coalition', 'region'])
    .addHelpText('after', examples)
    .action(async (first: string, second: string, _options: VotesAsked, self: Command) => {
      const { printMovement } = await import('../analysis/answers.js');
      await printMovement(first, second, self.optsWithGlobals(), desk);
    });
}
