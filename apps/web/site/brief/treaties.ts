import { towardsTreaties } from '@acquis/analysis/dossier';
import { onTrackOf } from './scope';
import type { BriefOf, BriefSection } from './section';

/** Where it stands towards the treaties of the track. */
export function treaties({ state, scope, view }: BriefOf): BriefSection {
  return {
    id: 'treaties',
    title: 'Treaties',
    lead: null,
    entries: towardsTreaties(state, view, onTrackOf(scope)),
    none: `The record has no treaty on ${scope.track.shortName}.`,
  };
}
