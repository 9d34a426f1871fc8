import { majorityOf, tallyBar } from '@acquis/charts';
import { type Decision, descriptorOf, formatEdtfShort, otherStages, tallyInFigures, type View } from '@acquis/domain';
import { type Line, line, linked, toned } from '../../text/line.js';
import { wrap } from '../../text/wrap.js';
import { type Look, usualLook } from '../look.js';
import { heading } from '../sections.js';
import { barLine, gridOf, legend } from './grid.js';
import { grouped } from './grouping.js';
import { groupLines } from './groups.js';

const widestBar = 96;

function neededLines(decision: Decision, view: View, width: number): readonly Line[] {
  const needed = majorityOf(decision, view);
  return needed ? wrap(line(toned(`Needed: ${needed.votes}, ${needed.words}.`, 'quiet')), width) : [];
}

function stageLines(decision: Decision, view: View, width: number): readonly Line[] {
  const others = otherStages(decision, view);
  if (others.length === 0) return [];
  return [
    ...heading('The other stage'),
    ...others.flatMap((other) =>
      wrap(
        line(
          linked(descriptorOf('decisions').short(other), { collection: 'decisions', id: other.id }),
          toned(`, ${formatEdtfShort(other.on)}${tallyInFigures(other) ? `: ${tallyInFigures(other)}` : ''}`, 'quiet'),
        ),
        width,
      ),
    ),
  ];
}

function memberLines(decision: Decision, view: View, width: number, look: Look): readonly Line[] {
  const { by, groups } = grouped(decision, view, look);
  if (groups.length === 0)
    return wrap(line(toned('The record holds no complete vote by member of this decision.', 'quiet')), width);
  return [...heading(`Who voted how, ${by}`), ...gridOf(groups, width).lines];
}

/** A decision's vote: bar, figures, what was needed, every member of that day as a cell, its other stage, and its groups. */
export function decisionLines(decision: Decision, view: View, width: number, look: Look = usualLook): readonly Line[] {
  const bar = tallyBar(decision);
  if (!bar) return stageLines(decision, view, width);
  return [
    ...heading('The vote'),
    barLine(bar, Math.min(width, widestBar)),
    ...wrap(legend(bar), width),
    ...neededLines(decision, view, width),
    ...memberLines(decision, view, width, look),
    ...stageLines(decision, view, width),
    ...groupLines(decision, view, width),
  ];
}
