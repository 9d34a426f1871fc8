import { type CollectionName, type Kinds, tallyInFigures, type View } from '@acquis/domain';
import type { Context } from '../browser/binding.js';
import type { Line } from '../text/line.js';
import { decisionLines } from './decisions/view.js';
import { issueLines } from './issues/view.js';
import type { Look } from './look.js';
import { processLines } from './processes/view.js';
import { stateLines } from './states/view.js';
import { treatyLines } from './treaties/view.js';

/** What only one kind of record has. */
export interface Rich<K extends CollectionName> {
  /** A part of its text. */
  readonly lines: (record: Kinds[K], view: View, width: number, look?: Look) => readonly Line[];
  /** Titles of the descriptor's sections that the part stands for. */
  readonly replaces: readonly string[];
  /** A figure beside it in a list. */
  readonly figure?: (record: Kinds[K]) => string | null;
  /** Where its keys are pressed, if it has keys of its own. */
  readonly context?: Context;
}

/** The one place where kinds with a part of their own are named. */
const rich: { readonly [K in CollectionName]?: Rich<K> } = {
  decisions: {
    lines: decisionLines,
    replaces: ['The other stage'],
    figure: tallyInFigures,
    context: 'decision',
  },
  states: {
    lines: stateLines,
    replaces: [
      'Votes',
      'Objections and explanations',
      'Positions on international law in cyberspace',
      'Proposals put forward',
      'Positions in its own voice',
      'Positions of its groups',
      'Positions ascribed by others',
      'Treaties',
      'Joint statements and endorsements',
      'Objections to the accreditation of organisations',
    ],
  },
  processes: { lines: processLines, replaces: [] },
  issues: { lines: issueLines, replaces: ['The spectrum'] },
  treaties: { lines: treatyLines, replaces: [] },
};

/** What only this kind has; undefined for the others. */
export function richOf<K extends CollectionName>(name: K): Rich<K> | undefined {
  const table: { readonly [N in CollectionName]?: Rich<N> } = rich;
  return table[name];
}
