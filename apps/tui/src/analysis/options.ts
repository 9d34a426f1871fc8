import * as votes from '@acquis/analysis/parameters';
import { regionalGroupNames } from '@acquis/domain';
import type { Command, Option } from 'commander';
import { parameterOption, withServer } from '../options.js';
import type { Votes } from './asked.js';

/** The regional groups of the United Nations, by id. */
export const regionIds = Object.keys(regionalGroupNames);

/** `--votes`: which recorded votes are asked about, where nothing is said as `usual` says. */
function votesOption(usual: Votes): Option {
  return parameterOption('--votes <which>', 'of the three tracks (tracks) or the whole General Assembly (all)', () =>
    votes.votesParameter(usual),
  ).default(usual);
}

const narrowing = {
  track: () => parameterOption('--track <id>', 'only votes of a track', () => votes.track),
  from: () => parameterOption('--from <date>', 'only votes on or after a date', () => votes.from),
  to: () => parameterOption('--to <date>', 'only votes on or before a date', () => votes.to),
  decision: () =>
    parameterOption('--decision <id>', 'only these recorded votes', () => votes.recordedVotes('Only these votes.')),
  coalition: () =>
    parameterOption(
      '--coalition <id>',
      'only states that belonged to a coalition on the day of the vote',
      () => votes.coalition,
    ),
  region: () =>
    parameterOption(
      '--region <id>',
      `only states of a regional group of today: ${regionIds.join(', ')}`,
      () => votes.region,
    ),
  consensus: () =>
    parameterOption(
      '--consensus [which]',
      'count what was adopted without a vote as agreement (include) or not (exclude); it says nothing of any position',
      () => votes.consensus,
    ).preset('include'),
};

/** By what an analysis can be narrowed. */
export type Narrowing = keyof typeof narrowing;

/** Adds the options that analyses of recorded votes share. */
export function withVotes(command: Command, usual: Votes, by: readonly Narrowing[]): Command {
  command.addOption(votesOption(usual));
  for (const name of by) command.addOption(narrowing[name]());
  return withServer(command);
}

/** What narrows every analysis. */
export const ofVotes: readonly Narrowing[] = ['track', 'from', 'to', 'decision'];

/** What narrows the analyses that compare states. */
export const ofStates: readonly Narrowing[] = [...ofVotes, 'coalition', 'region', 'consensus'];
