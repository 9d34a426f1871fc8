import { acquis, type MemberVote, memberVotes, suggestIds } from '@acquis/domain';
import type { Pace, WhatIfChange } from '@acquis/domain/rules';
import { InvalidArgumentError } from 'commander';

type Cast = Exclude<MemberVote, 'no-vote-recorded'>;
type Supposed = NonNullable<WhatIfChange['flips']>[number];

const isCast = (vote: MemberVote): vote is Cast => vote !== 'no-vote-recorded';
const castVotes: readonly Cast[] = memberVotes.filter(isCast);

/** Reads a vote: in-favour, against or abstaining. */
export function castVote(text: string): Cast {
  const vote = castVotes.find((known) => known === text);
  if (vote) return vote;
  throw new InvalidArgumentError(`Expected ${castVotes.join(', ')}.`);
}

/** Reads `usa=in-favour`, one or several parted by commas, after those read before. */
export function supposedVotes(text: string, before: readonly Supposed[] = []): readonly Supposed[] {
  return [...before, ...text.split(',').map(supposedVote)];
}

function supposedVote(text: string): Supposed {
  const [code = '', vote, ...rest] = text.trim().split('=');
  if (vote === undefined || rest.length > 0)
    throw new InvalidArgumentError('Expected a state and its vote, as in usa=in-favour.');
  const state = acquis.states.lookup(code);
  if (state) return { state: state.id, vote: castVote(vote) };
  const near = suggestIds('states', code);
  throw new InvalidArgumentError(
    `There is no state "${code}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ': see acquis states.'}`,
  );
}

/** Reads `104-53-7`: in favour, against, abstaining. */
export function supposedTally(text: string): NonNullable<WhatIfChange['tally']> {
  const found = /^(\d{1,3})[-–](\d{1,3})[-–](\d{1,3})$/.exec(text);
  if (!found) throw new InvalidArgumentError('Expected in favour, against and abstaining, as in 104-53-7.');
  const [inFavour = 0, against = 0, abstaining = 0] = found.slice(1).map(Number);
  return { inFavour, against, abstaining };
}

/** Reads `10/year` or `0.5/month`. */
export function supposedPace(text: string): Pace {
  const found = /^(\d{1,4}(?:\.\d+)?)\/(month|year)$/.exec(text);
  const instruments = Number(found?.[1]);
  if (!found || instruments < 0.01 || instruments > 1000)
    throw new InvalidArgumentError('Expected 0.01 to 1000 instruments a month or a year, as in 10/year.');
  return { instruments, per: found[2] === 'month' ? 'month' : 'year' };
}
