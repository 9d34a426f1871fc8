import { acquis, regionalGroupNames, suggestIds } from '@acquis/domain';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { recordOf } from '../arguments.js';
import { asOfOption, dateOption, jsonOption, valuesOption } from '../options.js';
import type { Votes } from './asked.js';

/** The regional groups of the United Nations, by id. */
export const regionIds = Object.keys(regionalGroupNames);

function coalition(text: string): string {
  const found = acquis.coalitions.lookup(text);
  if (found) return found.id;
  const near = suggestIds('coalitions', text);
  throw new InvalidArgumentError(
    `Expected the id of a coalition${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ': see acquis coalitions.'}`,
  );
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).argParser((text: string) => {
    if (choices.includes(text)) return text;
    throw new InvalidArgumentError(`Expected ${choices.join(', ')}.`);
  });
}

/** `--votes`: which recorded votes are asked about, where nothing is said as `usual` says. */
function votesOption(usual: Votes): Option {
  return choice('--votes <which>', 'of the three tracks (tracks) or the whole General Assembly (all)', [
    'tracks',
    'all',
  ]).default(usual);
}

const narrowing = {
  track: () => valuesOption('--track <id>', 'only votes of a track', recordOf('tracks')),
  from: () => dateOption('--from <date>', 'only votes on or after a date'),
  to: () => dateOption('--to <date>', 'only votes on or before a date'),
  decision: () => valuesOption('--decision <id>', 'only these recorded votes', (text) => text),
  coalition: () =>
    new Option('--coalition <id>', 'only states that belonged to a coalition on the day of the vote').argParser(
      coalition,
    ),
  region: () => choice('--region <id>', `only states of a regional group of today: ${regionIds.join(', ')}`, regionIds),
  consensus: () =>
    new Option('--consensus', 'count what was adopted without a vote as agreement; it says nothing of any position'),
};

/** By what an analysis can be narrowed. */
export type Narrowing = keyof typeof narrowing;

/** Adds the options that analyses of recorded votes share. */
export function withVotes(command: Command, usual: Votes, by: readonly Narrowing[]): Command {
  command.addOption(votesOption(usual));
  for (const name of by) command.addOption(narrowing[name]());
  return command
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addOption(new Option('--csv', 'print a table, in the columns of the API'));
}

/** What narrows every analysis. */
export const ofVotes: readonly Narrowing[] = ['track', 'from', 'to', 'decision'];

/** What narrows the analyses that compare states. */
export const ofStates: readonly Narrowing[] = [...ofVotes, 'coalition', 'region', 'consensus'];
