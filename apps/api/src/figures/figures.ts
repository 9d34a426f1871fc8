import {
  lineage,
  lineageSvg,
  lineageText,
  staircase,
  staircaseSvg,
  staircaseText,
  tallyBar,
  tallySvg,
  tallyText,
  voteGridSvg,
  voteGridText,
} from '@acquis/charts';
import type { CollectionName } from '@acquis/domain';
import type { Figure } from './figure.js';

/** Which collections' records are drawn, and as what. */
const figures: { readonly [K in CollectionName]?: Figure<K> } = {
  decisions: {
    draws:
      'The vote as a grid, one cell for each member of that day; the tally alone where the vote by member is not complete.',
    of: 'There is a figure of every decision whose figures are in the record; of one taken without a vote there is none.',
    has: (decision) => tallyBar(decision) !== undefined,
    draw: (decision, view, drawing) => voteGridSvg(decision, view, drawing) ?? tallySvg(decision, drawing),
    text: (decision, view) => voteGridText(decision, view) ?? tallyText(decision),
  },
  processes: {
    draws: 'What the process continues and what continues it, earliest first.',
    of: 'There is a figure of every process that continues another or is continued by one.',
    has: (process, view) => lineage(process, view) !== undefined,
    draw: lineageSvg,
    text: lineageText,
  },
  treaties: {
    draws: 'Signatures and deposited instruments by day, up to what is needed for entry into force.',
    of: 'There is a figure of every treaty of which the record lists acts known by the day.',
    has: (treaty, view) => staircase(treaty, view) !== undefined,
    draw: staircaseSvg,
    text: staircaseText,
  },
};

/** The figure of a collection's records; undefined where they have none. */
export function figureOf<K extends CollectionName>(name: K): Figure<K> | undefined {
  return figures[name];
}

/** The collections whose records have a figure. */
export const drawnCollections: readonly CollectionName[] = ['decisions', 'processes', 'treaties'];
