import {
  lineage,
  lineageSvg,
  lineageText,
  spectrum,
  spectrumSvg,
  spectrumText,
  staircase,
  staircaseSvg,
  staircaseText,
  tallyBar,
  tallySvg,
  tallyText,
  treatyMap,
  treatyMapSvg,
  treatyMapText,
  voteGridSvg,
  voteGridText,
  voteMap,
  voteMapSvg,
} from '@acquis/charts';
import type { CollectionName } from '@acquis/domain';
import type { Figure } from './figure.js';

/** Which collections' records are drawn, and as what, the usual figure first. */
const figures: { readonly [K in CollectionName]?: readonly Figure<K>[] } = {
  decisions: [
    {
      name: 'grid',
      draws:
        'The vote as a grid, one cell for each member of that day; the tally alone where the vote by member is not complete.',
      of: 'There is a figure of every decision whose figures are in the record; of one taken without a vote there is none.',
      has: (decision) => tallyBar(decision) !== undefined,
      draw: (decision, view, drawing) => voteGridSvg(decision, view, drawing) ?? tallySvg(decision, drawing),
      text: (decision, view) => voteGridText(decision, view) ?? tallyText(decision),
    },
    {
      name: 'map',
      draws:
        'The vote as a map, one dot for each member of that day near its place, on an equal-area outline of the land without boundaries.',
      of: 'There is a map of every decision whose vote by member is complete in the record.',
      has: (decision, view) => voteMap(decision, view) !== undefined,
      draw: voteMapSvg,
      text: voteGridText,
    },
    {
      name: 'tally',
      draws:
        'The tally as one bar: in favour, against, abstaining and, where it can be told, members with no vote recorded.',
      of: 'There is a bar of every decision whose figures are in the record.',
      has: (decision) => tallyBar(decision) !== undefined,
      draw: (decision, _, drawing) => tallySvg(decision, drawing),
      text: tallyText,
    },
  ],
  issues: [
    {
      name: 'spectrum',
      draws:
        'The stances in order, with every position at its own: by who speaks, undated ones hollow, inferred ones dashed.',
      of: 'There is a figure of every issue on which a position is in the record.',
      has: (issue, view) => spectrum(issue, view) !== undefined,
      draw: spectrumSvg,
      ofOthers: true,
      text: spectrumText,
    },
  ],
  processes: [
    {
      name: 'lineage',
      draws: 'What the process continues and what continues it, earliest first.',
      of: 'There is a figure of every process that continues another or is continued by one.',
      has: (process, view) => lineage(process, view) !== undefined,
      draw: lineageSvg,
      ofOthers: true,
      text: lineageText,
    },
  ],
  treaties: [
    {
      name: 'staircase',
      draws: 'Signatures and deposited instruments by day, up to what is needed for entry into force.',
      of: 'There is a figure of every treaty of which the record lists acts known by the day.',
      has: (treaty, view) => staircase(treaty, view) !== undefined,
      draw: staircaseSvg,
      ofOthers: true,
      text: staircaseText,
    },
    {
      name: 'map',
      draws:
        'Where each state of the day stands by the acts recorded, one dot each near its place, on an equal-area outline of the land without boundaries.',
      of: 'There is a map of every treaty of which the record lists an act by a named state.',
      has: (treaty, view) => treatyMap(treaty, view) !== undefined,
      draw: treatyMapSvg,
      ofOthers: true,
      text: treatyMapText,
    },
  ],
};

/** The figures of a collection's records, the usual one first; none where they are not drawn. */
export function figuresOf<K extends CollectionName>(name: K): readonly Figure<K>[] {
  return figures[name] ?? [];
}

/** The figure of a collection's records by its name, which is one of theirs. */
export function figureNamed<K extends CollectionName>(name: K, figure: string): Figure<K> | undefined {
  return figuresOf(name).find((each) => each.name === figure);
}
