import { towardsTreaties } from '@acquis/analysis/dossier';
import { words } from '@/words/brief';
import { onTrackOf } from './scope';
import type { BriefOf, BriefSection } from './section';

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
