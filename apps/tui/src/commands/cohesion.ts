import { Argument, Command } from 'commander';
import type { CohesionAsked } from '../analysis/cohesion.js';
import { ofVotes, regionIds, withVotes } from '../analysis/options.js';
import type { Desk } from '../answer.js';
import { offering } from '../offers.js';
import { idsIn, limitOption } from '../options.js';

const examples = `
The agreement index of Hix, Noury and Roland: docs/method/cohesion.md.
Also for the regional groups: african, asia-pacific, eastern-european,
latin-american-caribbean, western-european-others.

Examples:
  acquis cohesion eu
  acquis cohesion eu --decision a-res-77-37-plenary
  acquis cohesion asean --track ict-security --csv
  acquis cohesion african --votes all --from 2015 --limit 10`;

/** `acquis cohesion`: how far a coalition voted alike. */
export function cohesionCommand(desk: Desk): Command {
  const command = new Command('cohesion')
    .description('how far a coalition or a regional group voted alike, and who voted apart')
    .addArgument(
      offering(new Argument('<coalition>', 'the coalition or regional group, by id'), () => [
        ...idsIn('coalitions')(),
        ...regionIds,
      ]),
    )
    .addOption(limitOption());
  return withVotes(command, 'tracks', ofVotes)
    .addHelpText('after', examples)
    .action(async (coalition: string, _options: CohesionAsked, self: Command) => {
      const { printCohesion } = await import('../analysis/answers.js');
      await printCohesion(coalition, self.optsWithGlobals(), desk);
    });
}
