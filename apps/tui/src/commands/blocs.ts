import { cut } from '@acquis/analysis/parameters';
import { Command } from 'commander';
import type { BlocsAsked } from '../analysis/blocs.js';
import { ofVotes, withVotes } from '../analysis/options.js';
import type { Desk } from '../answer.js';
import { parameterOption } from '../options.js';

const examples = `
Clusters over the record of the whole General Assembly; the votes of the tracks
are too few: docs/method/blocs.md. The record that comes with Acquis ends on
14 January 2020; ACQUIS_VOTES names a later one: see acquis import --help.

Examples:
  acquis blocs --votes all
  acquis blocs --from 2010 --to 2019 --cut 0.8
  acquis blocs --from 2015 --coalition au
  ACQUIS_VOTES=acquis-votes.parquet acquis blocs --from 2020 --csv`;

/** `acquis blocs`: which states vote alike. */
export function blocsCommand(desk: Desk): Command {
  const command = new Command('blocs')
    .description('which states vote alike over the record of the whole General Assembly')
    .addOption(
      parameterOption('--cut <agreement>', 'agreement below which groups are not joined, 0.75 unless said', () => cut),
    );
  return withVotes(command, 'all', [...ofVotes, 'coalition', 'region'])
    .addHelpText('after', examples)
    .action(async (_options: BlocsAsked, self: Command) => {
      const { printBlocs } = await import('../analysis/answers.js');
      await printBlocs(self.optsWithGlobals(), desk);
    });
}
