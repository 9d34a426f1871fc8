import type { Measured } from '../../../scripts/bench/measured.js';
import { withInstalled } from './installed.ts';
import { against, report, whole } from './timing.ts';

/** Commands, and the ratio to a bare Node that those with a budget are to keep within. */
const commands: Readonly<Record<string, number | undefined>> = {
  'now --json': 3.5,
  'states ken': undefined,
  decisions: undefined,
  'complete -- decisions a-res-78-2': undefined,
  '--version': undefined,
};

/** Commands of the packed program, from start to end, against a bare Node. */
export function bench(): Promise<readonly Measured[]> {
  return withInstalled(async (program) => {
    const figures: Measured[] = [];
    for (const [command, within] of Object.entries(commands)) {
      const times = await against(
        () => whole([program, ...command.split(' ')]),
        () => whole(['-e', '0']),
      );
      figures.push(report(`terminal, acquis ${command}`, 'bare node', times, within));
    }
    return figures;
  });
}
