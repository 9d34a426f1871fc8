import {
  accreditationObjections,
  commonStatements,
  documentsBy,
  type Entry,
  interventionsBy,
  inWordsAlone,
  newestFirst,
  proposalsBy,
  publishedPositions,
  resolutionsBy,
  voicesOf,
} from '@acquis/analysis/dossier';
import { count, type Position } from '@acquis/domain';
import { onTrackOf, type Scope } from './scope';
import type { BriefOf, BriefSection } from './section';

function onScope({ issue, track }: Scope): (position: Position) => boolean {
  return issue
    ? ({ about }) => about.collection === 'issues' && about.id === issue.id
    : ({ tracks }) => tracks.includes(track.id);
}

/** What the record has besides positions is of a track; an issue’s brief says so. */
const ofTheTrack = ({ issue, track }: Scope): string | null =>
  issue ? `On ${track.shortName} as a whole: the record does not tie these to one issue.` : null;

/** Positions in its own voice, and its published readings of international law. */
export function ownVoice({ state, scope, view }: BriefOf): BriefSection {
  const published = scope.issue ? [] : publishedPositions(state, view, onTrackOf(scope));
  return {
    id: 'own-voice',
    title: 'In its own voice',
    lead: 'Where its words are reported by others, or were read from what it signed or did, the line says so.',
    entries: newestFirst([...voicesOf(state, view, onScope(scope)).own, ...published]),
    none: `No position of its own on ${scope.name} is in the record.`,
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
      `Introduced ${count(all.length, 'resolution')}: ${all.map(({ text }) => text).join(', ')}.`,
      less.length > 0 ? `Not officially attested: ${less.join('; ')}` : null,
    ),
  ];
}

/** Objections, explanations, proposals, texts and statements made with others that the record puts down to the state. */
export function acts({ state, scope, view }: BriefOf): BriefSection {
  const asked = onTrackOf(scope);
  return {
    id: 'acts',
    title: 'What it put on record',
    lead: [ofTheTrack(scope), 'The mark says how well it is attested that the state was among those acting.']
      .filter(Boolean)
      .join(' '),
    entries: newestFirst([
      ...interventionsBy(state, view, asked),
      ...accreditationObjections(state, view, asked),
      ...proposalsBy(state, view, asked),
      ...documentsBy(state, view, asked),
      ...commonStatements(state, view, asked).made,
    ]).concat(introduced(state, view, asked)),
    none: `No objection, explanation, proposal or joint statement put down to it is in the record.`,
  };
}

/** What groups said of which it was a member on the day: theirs. */
export function ofGroups({ state, scope, view }: BriefOf): BriefSection {
  const common = scope.issue ? [] : commonStatements(state, view, onTrackOf(scope)).ofGroups;
  return {
    id: 'groups',
    title: 'What its groups said',
    lead: 'Each is the group’s, not the state’s own; by its membership on the day of each.',
    entries: newestFirst([...voicesOf(state, view, onScope(scope)).ofGroups, ...common]),
    none: `No position of a group to which it belonged is in the record on ${scope.name}.`,
  };
}

/** What others say its position is. */
export function ascribed({ state, scope, view }: BriefOf): BriefSection {
  const listed = scope.issue ? [] : commonStatements(state, view, onTrackOf(scope)).ascribed;
  return {
    id: 'ascribed',
    title: 'Ascribed to it by others',
    lead: 'By lists and reports of third parties; its own words were not read.',
    entries: newestFirst([...voicesOf(state, view, onScope(scope)).ascribed, ...listed]),
    none: `Nothing on ${scope.name} is ascribed to it in the record.`,
  };
}
