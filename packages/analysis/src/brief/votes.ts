import { listInWords } from '@acquis/domain';
import { apartFromGroups, ballotEntry, ballotsOf, within } from '../dossier.js';
import { onTrackOf } from './scope.js';
import type { BriefOf, BriefSection } from './section.js';
import { words } from './words.js';

/** Its recorded votes on the track, newest first, each with the groups from which it voted apart. */
export function votes({ state, scope, view }: BriefOf): BriefSection {
  const asked = onTrackOf(scope);
  const ballots = ballotsOf(state, view, asked).toReversed();
  const apart = within(asked, apartFromGroups(state, ballots, view));
  const from = (decision: string) => {
    const groups = apart.flatMap((each) =>
      each.decision.id === decision ? [view.nameOf({ collection: 'coalitions', id: each.group.id })] : [],
    );
    return groups.length > 0 ? words.votedApart(listInWords(groups)) : null;
  };
  return {
    id: 'votes',
    title: words.howItVoted,
    lead: words.votesTold(scope.issue ? words.votesOnWholeTexts(scope.track.shortName) : ''),
    entries: ballots.map((ballot) => ballotEntry(ballot, from(ballot.decision.id))),
    none: state.status === 'member' ? words.noVoteOn(scope.track.shortName) : words.observersDoNotVote,
  };
}
