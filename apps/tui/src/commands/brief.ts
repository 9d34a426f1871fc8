import { Command } from 'commander';
import type { Desk } from '../answer.js';
import { recordArgument, recordsNamed } from '../arguments.js';
import type { BriefAsked } from '../brief/print.js';
import { address, asOfOption, parameterOption } from '../options.js';

const examples = `
What it said in its own voice, what its groups said, how it voted, where it
stands towards the treaties, which dates are ahead, and what is not known: the
brief of the site, as Markdown. Links lead to the site that SITE_URL or --site
names; where neither does, nothing is linked.

Examples:
  acquis brief ken --track cybercrime
  acquis brief sgp --issue sovereignty
  acquis brief nor --track ict-security --as-of 2023-12-31 > norway.md`;

/** `acquis brief`: one state on a track or an issue, on at most two pages of Markdown. */
export function briefCommand(desk: Desk): Command {
  return new Command('brief')
    .description('at most two pages to take into the room: one state on a track or an issue, as Markdown')
    .addArgument(recordArgument('<state>', 'the state, by id, code or name', 'states'))
    .addOption(
      parameterOption('--track <id>', 'on a track; without it and --issue, on each', recordsNamed('track', 'tracks')),
    )
    .addOption(parameterOption('--issue <id>', 'on one issue', recordsNamed('issue', 'issues')))
    .addOption(asOfOption())
    .option('--site <address>', 'the site to which it links', address)
    .addHelpText('after', examples)
    .action(async (state: string, _options: BriefAsked, self: Command) => {
      const { printBrief } = await import('../brief/print.js');
      printBrief(state, self.optsWithGlobals(), desk);
    });
}
