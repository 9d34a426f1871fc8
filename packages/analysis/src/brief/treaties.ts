import { towardsTreaties } from '../dossier.js';
import { onTrackOf } from './scope.js';
import type { BriefOf, BriefSection } from './section.js';
import { words } from './words.js';

/** Where it stands towards the treaties of the track. */
export function treaties({ state, scope, view }: BriefOf): BriefSection {
  return {
    id: 'treaties',
    title: words.treaties,
    lead: null,
    entries: towardsTreaties(state, view, onTrackOf(scope)),
    none: words.noTreatyOn(scope.track.shortName),
  };
}
