import { type Ballot, ballotsOf, cohesionOf, type Entry, inWordsAlone } from '@acquis/analysis/dossier';
import {
  actionsOn,
  consents,
  count,
  memberVoteWords,
  regionalGroupNames,
  type State,
  signatures,
} from '@acquis/domain';
import { onTrackOf } from './scope';
import type { BriefOf, BriefSection } from './section';

type Region = NonNullable<State['regionalGroup']>;

function inVotes(region: Region, ballots: readonly Ballot[], { view }: BriefOf): readonly Entry[] {
  const cast = ballots.filter(({ vote }) => vote !== 'no-vote-recorded');
  if (cast.length === 0) return [];
  const voted = cohesionOf({ region }, view);
  if (typeof voted === 'string') return [inWordsAlone(voted)];
  const compared = cast.flatMap(({ decision, vote }) => {
    const inGroup = voted.votes.find((each) => each.vote.decision === decision.id);
    return inGroup?.plurality ? [{ decision, vote, plurality: inGroup.plurality }] : [];
  });
  const otherwise = compared.filter(({ vote, plurality }) => vote !== plurality);
  const named = otherwise.map(
    ({ decision, vote, plurality }) =>
      `${decision.symbol ?? decision.title} (it: ${memberVoteWords[vote]}, most: ${memberVoteWords[plurality]})`,
  );
  return [
    inWordsAlone(
      `In ${compared.length - otherwise.length} of ${count(compared.length, 'vote')} it voted as most members of the regional group did.`,
      named.length > 0 ? `Otherwise in ${named.join('; ')}` : null,
    ),
  ];
}

function inTreaties(members: ReadonlySet<string>, { scope, view }: BriefOf): readonly Entry[] {
  return view.treaties.find(onTrackOf(scope)).flatMap((treaty) => {
    const actions = actionsOn(treaty.id, view).filter(({ state }) => state !== null && members.has(state));
    if (actions.length === 0) return [];
    const by = (acts: ReadonlySet<string>) =>
      new Set(actions.filter(({ action }) => acts.has(action)).map(({ state }) => state));
    return [
      {
        ...inWordsAlone(
          `${treaty.shortName}: of ${members.size} members, ${by(signatures).size} signed and ${by(consents).size} consented to be bound, by the acts in the record.`,
        ),
        reference: { collection: 'treaties' as const, id: treaty.id },
      },
    ];
  });
}

function inPositions(members: ReadonlySet<string>, { scope, view }: BriefOf): Entry {
  const { issue, track, name } = scope;
  const positions = view.positions.find(
    ({ voice, directness, about, tracks }) =>
      voice === 'own' &&
      directness !== 'inferred' &&
      (issue ? about.collection === 'issues' && about.id === issue.id : tracks.includes(track.id)),
  );
  const holders = new Set(positions.flatMap(({ holder }) => holder.state ?? []).filter((id) => members.has(id)));
  return inWordsAlone(
    `${holders.size} of ${members.size} members have a position in their own voice on ${name} in the record.`,
    'Positions inferred from other texts or acts are not counted.',
  );
}

/** How its regional group voted, joined and spoke. */
export function region(brief: BriefOf): BriefSection {
  const { state, scope, view } = brief;
  const group = state.regionalGroup;
  const members = group ? view.states.find((each) => each.regionalGroup === group && each.status === 'member') : [];
  const ids = new Set<string>(members.map(({ id }) => id));
  return {
    id: 'region',
    title: 'Beside its region',
    lead: group && `${regionalGroupNames[group]}, by today’s membership.`,
    entries: group
      ? [
          ...inVotes(group, ballotsOf(state, view, onTrackOf(scope)), brief),
          ...inTreaties(ids, brief),
          inPositions(ids, brief),
        ]
      : [],
    none: 'The record lists no regional group for it; nothing is compared.',
  };
}
