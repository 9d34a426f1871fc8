import { ballotsOf, countsInWords, ownInWords } from '@acquis/analysis/dossier';
import { type Day, formatEdtf, type State, type View } from '@acquis/domain';
import { words } from '@/words/brief';
import { ahead } from './ahead';
import { region } from './region';
import { onTrackOf, type Scope } from './scope';
import type { BriefSection } from './section';
import { treaties } from './treaties';
import { unknowns } from './unknowns';
import { acts, ascribed, ofGroups, ownVoice } from './voices';
import { votes } from './votes';

/** What a delegate takes into the room: one state on one track or issue, as known on a day. */
export interface Brief {
  readonly state: State;
  readonly scope: Scope;
  readonly day: Day;
  readonly title: string;
  /** The whole in a sentence or two. */
  readonly sentence: string;
  /** In reading order, its own voice first. */
  readonly sections: readonly BriefSection[];
}

/** Everything one state said and did on a track or an issue, and what of it is not known, as of the view’s day. */
export function briefOf(state: State, scope: Scope, view: View): Brief {
  const asked = { state, scope, view };
  const [own, groups, others] = [ownVoice(asked), ofGroups(asked), ascribed(asked)];
  const ballots = ballotsOf(state, view, onTrackOf(scope));
  const voted = ballots.length > 0 ? `: ${countsInWords(ballots)}` : '';
  return {
    state,
    scope,
    day: view.day,
    title: `${state.title}: ${scope.name}`,
    sentence:
      words.recordHolds(formatEdtf(view.day), ownInWords(own.entries)) +
      words.ofGroupsAndOthers(groups.entries.length || words.none, others.entries.length || words.none) +
      words.votesOnTrack(ballots.length, scope.track.shortName, voted),
    sections: [
      own,
      acts(asked),
      groups,
      others,
      votes(asked),
      treaties(asked),
      region(asked),
      ahead(asked),
      unknowns(asked),
    ],
  };
}
