import type { State, View } from '@acquis/domain';
import type { Entry } from '../dossier.js';
import type { Scope } from './scope.js';

/** What a section of a brief is made from. */
export interface BriefOf {
  readonly state: State;
  readonly scope: Scope;
  readonly view: View;
}

/** Parts of a brief, in reading order. */
export const sectionIds = [
  'own-voice',
  'acts',
  'groups',
  'ascribed',
  'votes',
  'treaties',
  'region',
  'ahead',
  'unknown',
] as const;

/** A part of a brief. */
export interface BriefSection {
  readonly id: (typeof sectionIds)[number];
  readonly title: string;
  /** A sentence under the heading; null: none. */
  readonly lead: string | null;
  readonly entries: readonly Entry[];
  /** What is said plainly where there are no entries. */
  readonly none: string;
}
