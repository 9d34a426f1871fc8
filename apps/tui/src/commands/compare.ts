import { Argument, Command, InvalidArgumentError } from 'commander';
import type { Asked, Desk } from '../answer.js';
import { type Comparable, comparables } from '../compare/comparable.js';
import { offering } from '../offers.js';
import { idsIn, withServer } from '../options.js';

const examples = `
How far states agreed and where they voted differently, or how many members
voted otherwise from one decision to the next; then the facts at a glance line
by line, those in which the records differ marked ≠.

Examples:
  acquis compare decisions a-res-78-237-committee a-res-78-237-plenary
  acquis compare states sgp usa ken
  acquis compare processes oewg-2021-2025 global-mechanism --csv
  acquis compare states fra deu --json --as-of 2023-12-31`;

function comparable(text: string): Comparable {
  const found = comparables.find((name) => name === text);
  if (found) return found;
  throw new InvalidArgumentError(`Expected ${comparables.join(', ')}.`);
}

/** `acquis compare`: two or more records of a kind side by side. */
export function compareCommand(desk: Desk): Command {
  const command = new Command('compare')
    .description('two or more decisions, states or processes side by side')
    .addArgument(
      offering(new Argument('<collection>', comparables.join(', ')).argParser(comparable), () => comparables),
    )
    .addArgument(
      offering(new Argument('<ids...>', 'two to twelve records, by id or code'), () =>
        comparables.flatMap((name) => idsIn(name)()),
      ),
    );
  return withServer(command)
    .addHelpText('after', examples)
    .action(async (name: Comparable, ids: readonly string[], _options: Asked, self: Command) => {
      const { printCompared } = await import('../compare/print.js');
      await printCompared(name, ids, self.optsWithGlobals(), desk);
    });
}
