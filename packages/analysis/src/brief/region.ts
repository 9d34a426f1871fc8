import { actionsOn, consents, memberVoteWords, regionalGroupNames, type State, signatures } from '@acquis/domain';
import { type Ballot, ballotsOf, cohesionOf, type Entry, inWordsAlone } from '../dossier.js';
import { onTrackOf } from './scope.js';
import type { BriefOf, BriefSection } from './section.js';
import { words } from './words.js';

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
  const named = otherwise.map(({ decision, vote, plurality }) =>
    words.otherwiseInVote(decision.symbol ?? decision.title, memberVoteWords[vote], memberVoteWords[plurality]),
  );
  return [
    inWordsAlone(
      words.votedAsMost(compared.length - otherwise.length, compared.length),
      named.length > 0 ? words.otherwiseIn(named.join('; ')) : null,
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
        ...inWordsAlone(words.actsOfRegion(treaty.shortName, members.size, by(signatures).size, by(consents).size)),
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
  return inWordsAlone(words.positionsOfRegion(holders.size, members.size, name), words.inferredNotCounted);
}

/** How its regional group voted, joined and spoke. */
export function region(brief: BriefOf): BriefSection {
  const { state, scope, view } = brief;
  const group = state.regionalGroup;
  const members = group ? view.states.find((each) => each.regionalGroup === group && each.status === 'member') : [];
  const ids = new Set<string>(members.map(({ id }) => id));
  return {
    id: 'region',
    title: words.besideItsRegion,
    lead: group && words.regionByMembership(regionalGroupNames[group]),
    entries: group
      ? [
          ...inVotes(group, ballotsOf(state, view, onTrackOf(scope)), brief),
          ...inTreaties(ids, brief),
          inPositions(ids, brief),
        ]
      : [],
    none: words.noRegion,
  };
}
