import { type GroupInVote, groupsInVote } from '@acquis/analysis';
import { tallyBarOf } from '@acquis/charts';
import type { Decision, View } from '@acquis/domain';
import { type Line, line, linked, toned } from '../../text/line.js';
import { fit } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { decimal } from '../bar.js';
import { heading } from '../sections.js';
import { barLine } from './grid.js';

const figuresWidth = 10;
const indexWidth = 6;

function rowOf({ id, name, reference, tally, index }: GroupInVote, view: View, width: number): Line {
  const bar = Math.min(24, Math.max(8, Math.floor(width / 4)));
  const names = width - bar - figuresWidth - indexWidth - 1;
  const called = reference && name.length > names ? (view.coalitions.lookup(id)?.shortName ?? name) : name;
  const { inFavour, against, abstaining } = tally;
  return [
    ...fit(line(linked(called, reference)), names),
    { text: ' ' },
    ...fit(barLine(tallyBarOf(tally), bar), bar),
    { text: `${inFavour}–${against}–${abstaining}`.padStart(figuresWidth) },
    { text: (index === null ? '–' : decimal(index, 2)).padStart(indexWidth) },
  ];
}

function part(title: string, groups: readonly GroupInVote[], view: View, width: number): readonly Line[] {
  if (groups.length === 0) return [];
  return [line(toned(title, 'quiet')), ...groups.map((group) => rowOf(group, view, width))];
}

/** How regional groups and coalitions voted and how far alike, those most alike first; nothing without a vote by member. */
export function groupLines(decision: Decision, view: View, width: number): readonly Line[] {
  const { regions, coalitions } = groupsInVote(decision, view);
  if (regions.length === 0) return [];
  const note =
    'Figures: in favour–against–abstaining. Last: cohesion after Hix, Noury and Roland, 1 where all that voted chose alike.';
  return [
    ...heading('How the groups held together'),
    ...part('Regional groups, as they are today', regions, view, width),
    ...part('Coalitions, members of that day', coalitions, view, width),
    ...wrap(line(toned(note, 'quiet')), width),
  ];
}
