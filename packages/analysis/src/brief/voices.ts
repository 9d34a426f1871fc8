import type { Position } from '@acquis/domain';
import {
  accreditationObjections,
  commonStatements,
  documentsBy,
  type Entry,
  interventionsBy,
  inWordsAlone,
  newestFirst,
  ownVoiceOf,
  proposalsBy,
  resolutionsBy,
  voicesOf,
} from '../dossier.js';
import { onTrackOf, type Scope } from './scope.js';
import type { BriefOf, BriefSection } from './section.js';
import { words } from './words.js';

function onScope({ issue, track }: Scope): (position: Position) => boolean {
  return issue
    ? ({ about }) => about.collection === 'issues' && about.id === issue.id
    : ({ tracks }) => tracks.includes(track.id);
}

/** What the record has besides positions is of a track; an issue’s brief says so. */
const ofTheTrack = ({ issue, track }: Scope): string | null => (issue ? words.onTrackAsWhole(track.shortName) : null);

/** Positions in its own voice, and its published readings of international law. */
export function ownVoice({ state, scope, view }: BriefOf): BriefSection {
  return {
    id: 'own-voice',
    title: words.ownVoice,
    lead: words.ownVoiceTold,
    entries: ownVoiceOf(state, view, onScope(scope), scope.issue ? () => false : onTrackOf(scope)),
    none: words.noOwnPosition(scope.name),
  };
}

/** Resolutions it introduced, in one line: some States introduced one every year. */
function introduced(...of: Parameters<typeof resolutionsBy>): readonly Entry[] {
  const all = resolutionsBy(...of);
  if (all.length === 0) return [];
  const less = (['reported', 'unverified'] as const).flatMap((wanted) => {
    const so = all.filter(({ attestation }) => attestation === wanted);
    return so.length > 0 ? [`${so.map(({ text }) => text).join(', ')} (${wanted})`] : [];
  });
  return [
    inWordsAlone(
      words.introduced(all.length, all.map(({ text }) => text).join(', ')),
      less.length > 0 ? words.notOfficial(less.join('; ')) : null,
    ),
  ];
}

/** Objections, explanations, proposals, texts and statements made with others that the record puts down to the state. */
export function acts({ state, scope, view }: BriefOf): BriefSection {
  const asked = onTrackOf(scope);
  return {
    id: 'acts',
    title: words.putOnRecord,
    lead: [ofTheTrack(scope), words.putOnRecordTold].filter(Boolean).join(' '),
    entries: newestFirst([
      ...interventionsBy(state, view, asked),
      ...accreditationObjections(state, view, asked),
      ...proposalsBy(state, view, asked),
      ...documentsBy(state, view, asked),
      ...commonStatements(state, view, asked).made,
    ]).concat(introduced(state, view, asked)),
    none: words.nothingPutOnRecord,
  };
}

/** What groups said of which it was a member on the day: theirs. */
export function ofGroups({ state, scope, view }: BriefOf): BriefSection {
  const common = scope.issue ? [] : commonStatements(state, view, onTrackOf(scope)).ofGroups;
  return {
    id: 'groups',
    title: words.groupsSaid,
    lead: words.groupsSaidTold,
    entries: newestFirst([...voicesOf(state, view, onScope(scope)).ofGroups, ...common]),
    none: words.noGroupPosition(scope.name),
  };
}

/** What others say its position is. */
export function ascribed({ state, scope, view }: BriefOf): BriefSection {
  const listed = scope.issue ? [] : commonStatements(state, view, onTrackOf(scope)).ascribed;
  return {
    id: 'ascribed',
    title: words.ascribed,
    lead: words.ascribedTold,
    entries: newestFirst([...voicesOf(state, view, onScope(scope)).ascribed, ...listed]),
    none: words.nothingAscribed(scope.name),
  };
}
