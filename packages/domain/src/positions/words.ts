import { formatEdtf } from '../core/edtf-format.js';
import type { Position } from './schema.js';

/** Headings under which positions are kept apart by voice. */
export const voiceHeadings: Readonly<Record<Position['voice'], string>> = {
  own: 'in their own voice',
  group: 'groups, speaking as groups',
  'third-party': 'ascribed by others',
};

/** Who speaks, as words of lesser weight. */
export const voiceWords: Readonly<Record<Position['voice'], string>> = {
  own: 'own voice',
  group: 'voice of the group',
  'third-party': 'ascribed by others',
};

/** How directly the source gives a position, in words. */
export const directnessWords: Readonly<Record<Position['directness'], string>> = {
  direct: 'its own statement',
  'group-communique': 'text of the group',
  'third-party-list': 'a list made by others',
  'third-party-report': 'a report by others',
  inferred: 'inferred',
};

/** What a position rests on, in words. */
export const basisWords: Readonly<Record<NonNullable<Position['basis']>, string>> = {
  'ai-report': 'rests on AI-generated reports alone',
  'unofficial-transcript': 'rests on an unofficial transcript',
};

/** Everything that limits a position, in words: voice, directness, basis, attestation, date. */
export function limitsOf(position: Position): readonly string[] {
  return [
    directnessWords[position.directness],
    ...(position.basis ? [basisWords[position.basis]] : []),
    ...(position.attestation === 'unverified' ? ['unverified'] : []),
    position.on ? formatEdtf(position.on) : 'undated',
  ];
}
