import { apartFromGroups, ballotEntry, ballotsOf, within } from '@acquis/analysis/dossier';
import { listInWords } from '@acquis/domain';
import { onTrackOf } from './scope';
import type { BriefOf, BriefSection } from './section';

/** Its recorded votes on the track, newest first, each with the groups from which it voted apart. */
export function votes({ state, scope, view }: BriefOf): BriefSection {
  const asked = onTrackOf(scope);
  const ballots = ballotsOf(state, view, asked).toReversed();
  const apart = within(asked, apartFromGroups(state, ballots, view));
  const from = (decision: string) => {
    const groups = apart.flatMap((each) =>
      each.decision.id === decision ? [view.nameOf({ collection: 'coalitions', id: each.group.id })] : [],
    );
    return groups.length > 0 ? `voted apart from most members of ${listInWords(groups)}` : null;
  };
  return {
    id: 'votes',
    title: 'How it voted',
    lead: `In plenary, where the vote is known by member; all members in favour–against–abstaining. A title stands once, with the newest text that bears it.${scope.issue ? ` Votes on ${scope.track.shortName}: a vote is on a whole text and is no position on an issue.` : ''}`,
    entries: ballots.map((ballot, index) => {
      const named = ballots.slice(0, index).some(({ decision }) => decision.title === ballot.decision.title);
      return ballotEntry(ballot, named ? null : ballot.decision.title, from(ballot.decision.id));
    }),
    none:
      state.status === 'member'
        ? `No vote by member on ${scope.track.shortName} is in the record for it.`
        : 'Observer States do not vote in the Assembly.',
  };
}
