import type { DecisionRule, Majority } from '@acquis/domain/rules';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../answer.js';
import { recordArgument } from '../arguments.js';
import { offering } from '../offers.js';
import { valuesOption, withDay } from '../options.js';
import { castVote, supposedPace, supposedTally, supposedVotes } from '../rules/suppose.js';
import type { WhatIfAsked } from '../rules/what-if.js';

const majorities: readonly Majority[] = ['simple', 'two-thirds'];
const rules: readonly DecisionRule[] = ['assembly-majority', 'consensus', 'ad-hoc-committee'];

const examples = `
Votes are in-favour, against or abstaining. With nothing supposed: only how
close the outcome was. The answer is hypothetical, and says so.

Examples:
  acquis whatif a-res-78-237-plenary --majority two-thirds
  acquis whatif a-res-78-237-plenary --flip bra=against,ind=against
  acquis whatif a-res-78-237-plenary --give rwa=in-favour --give-rest against
  acquis whatif a-res-78-237-committee --tally 80-81-10
  acquis whatif uncc --pace 10/year --json`;

function oneOf<T extends string>(flags: string, description: string, known: readonly T[]): Option {
  const option = new Option(flags, `${description}: ${known.join(', ')}`).argParser((text: string) => {
    const found = known.find((each) => each === text);
    if (found) return found;
    throw new InvalidArgumentError(`Expected ${known.join(', ')}.`);
  });
  return offering(option, () => known);
}

function delegation(text: string): string {
  if (/\p{L}/u.test(text) && text.length <= 200) return text;
  throw new InvalidArgumentError('Expected the name of a delegation.');
}

/** `acquis whatif`: what the rule would say if something had been otherwise. */
export function whatIfCommand(desk: Desk): Command {
  const command = new Command('whatif')
    .description('what the rule would say of a decision if something had been otherwise; of a treaty, at a stated pace')
    .addArgument(
      recordArgument('<record>', 'a decision, by id or symbol; with --pace a treaty', 'decisions', 'treaties'),
    )
    .addOption(oneOf('--majority <which>', 'another majority', majorities))
    .addOption(oneOf('--rule <name>', 'another rule than that of the organ', rules))
    .addOption(new Option('--flip <state=vote>', 'a recorded vote that is another').argParser(supposedVotes))
    .addOption(new Option('--give <state=vote>', 'a vote where none is recorded').argParser(supposedVotes))
    .addOption(new Option('--give-rest <vote>', 'one vote for all left with none recorded').argParser(castVote))
    .addOption(new Option('--tally <figures>', 'other figures, as 104-53-7').argParser(supposedTally))
    .addOption(valuesOption('--objection <by>', 'a delegation that objects to a consensus', delegation))
    .addOption(
      new Option('--pace <number/time>', 'instruments deposited on a treaty, as 10/year').argParser(supposedPace),
    );
  return withDay(command)
    .addHelpText('after', examples)
    .action(async (record: string, _options: WhatIfAsked, self: Command) => {
      const { printWhatIf } = await import('../rules/answers.js');
      await printWhatIf(record, self.optsWithGlobals(), desk);
    });
}
