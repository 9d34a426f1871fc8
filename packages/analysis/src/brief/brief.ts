import { type Day, formatEdtf, type State, type View } from '@acquis/domain';
import { ballotsOf, countsInWords, ownInWords } from '../dossier.js';
import { ahead } from './ahead.js';
import { region } from './region.js';
import { onTrackOf, type Scope } from './scope.js';
import type { BriefSection } from './section.js';
import { treaties } from './treaties.js';
import { unknowns } from './unknowns.js';
import { acts, ascribed, ofGroups, ownVoice } from './voices.js';
import { votes } from './votes.js';
import { words } from './words.js';

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
