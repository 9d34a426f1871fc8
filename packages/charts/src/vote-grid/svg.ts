import { type Decision, memberVotes, type View } from '@acquis/domain';
import { element, line } from '../svg/element.js';
import { wrapped } from '../svg/measure.js';
import { type Body, type Drawing, innerWidth, sheet, standingFor } from '../svg/sheet.js';
import { voteClasses, voteShape } from '../svg/vote-shape.js';
import { tallyBar } from '../tally-bar/model.js';
import { tallyBody } from '../tally-bar/svg.js';
import { tallyTitle, votedOn } from '../tally-bar/text.js';
import { voteMarks } from '../vote-marks.js';
import { type VoteCell, type VoteGroup, voteGrid } from './model.js';
import { voteGridText } from './text.js';

const cell = { width: 40, height: 33, gap: 3 } as const;
const labelWidth = 168;
const beside = 560;

function cellSvg({ state, code, name, vote }: VoteCell, x: number, y: number, width: number, drawing: Drawing): string {
  const middle = x + width / 2;
  const mark = [
    element('rect', { class: `${voteClasses[vote]}-tint`, x, y, width, height: cell.height, rx: 2 }),
    voteShape(vote, middle, y + 11, 4),
    line(middle, y + 27, code, { size: 10, weight: 600, anchor: 'middle' }),
  ].join('');
  return standingFor({ collection: 'states', id: state }, `${name}: ${voteMarks[vote].word}`, mark, drawing);
}

/** The counts of a group in a row: a shape and its number each. */
function countsSvg({ counts }: VoteGroup, x: number, y: number): string {
  return memberVotes
    .map((vote, index) => {
      const at = x + index * 38;
      return `${voteShape(vote, at + 4, y - 4, 4)}${line(at + 12, y, String(counts[vote]), { size: 12, tone: 'soft' })}`;
    })
    .join('');
}

function groupBody(group: VoteGroup, width: number, drawing: Drawing): Body {
  const atSide = width >= beside;
  const left = atSide ? labelWidth : 0;
  const perRow = Math.max(1, Math.floor((width - left + cell.gap) / (cell.width + cell.gap)));
  const wide = (width - left - (perRow - 1) * cell.gap) / perRow;
  const label = wrapped(group.label, 14.5, atSide ? labelWidth - 14 : width);
  const words = label.map((text, index) => line(0, 12 + index * 17, text, { size: 13, weight: 600 })).join('');
  const counts = countsSvg(group, 0, 12 + label.length * 17 + 3);
  const labelHeight = 12 + label.length * 17 + 12;
  const top = atSide ? 0 : labelHeight;
  const cells = group.cells.map((each, index) => {
    const [column, row] = [index % perRow, Math.floor(index / perRow)];
    return cellSvg(each, left + column * (wide + cell.gap), top + row * (cell.height + cell.gap), wide, drawing);
  });
  const rows = Math.ceil(group.cells.length / perRow);
  const height = top + rows * (cell.height + cell.gap) - cell.gap;
  return { height: Math.max(height, labelHeight), svg: `${words}${counts}${cells.join('')}` };
}

/**
 * Every member's vote as a cell, by regional group, under the bar of the tally; undefined where the record holds no
 * complete vote by member.
 */
export function voteGridSvg(decision: Decision, view: View, drawing: Drawing = {}): string | undefined {
  const groups = voteGrid(decision, view);
  const bar = tallyBar(decision);
  const twin = voteGridText(decision, view);
  if (!bar || twin === undefined) return undefined;
  const width = innerWidth(drawing);
  const tally = tallyBody(bar, width);
  let top = tally.height + 26;
  const parts = groups.map((group) => {
    const body = groupBody(group, width, drawing);
    const part = element('g', { transform: `translate(0 ${top})` }, body.svg);
    top += body.height + 18;
    return part;
  });
  const lead = `${votedOn(decision)} ${bar.total} members of that day, one cell each, by regional group as the groups are today.`;
  return sheet(
    { title: tallyTitle(decision), lead, twin },
    { height: top - 18, svg: `${tally.svg}${parts.join('')}` },
    drawing,
  );
}
