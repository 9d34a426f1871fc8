import { type Decision, type MemberVote, rollOf } from '@acquis/domain';
import { element, line } from '../svg/element.js';
import { keyBody } from '../svg/key.js';
import { widthOf } from '../svg/measure.js';
import { type Body, type Drawing, innerWidth, sheet } from '../svg/sheet.js';
import { voteClasses, voteShape } from '../svg/vote-shape.js';
import { voteMarks } from '../vote-marks.js';
import { type TallyBar, type TallySegment, tallyBar } from './model.js';
import { tallyText, tallyTitle, votedOn } from './text.js';

const barHeight = 34;

/** A key to the votes with their counts, in as many rows as the width needs. */
export function voteKey(segments: readonly { vote: MemberVote; count: number }[], width: number): Body {
  const items = segments.map(({ vote, count }) => ({
    mark: (x: number, y: number, radius: number) => voteShape(vote, x, y, radius),
    text: `${count} ${voteMarks[vote].word}`,
  }));
  return keyBody(items, width);
}

function segmentSvg({ vote, count, start }: TallySegment, unit: number): string {
  const [x, width] = [start * unit, count * unit];
  const { letter } = voteMarks[vote];
  const hollow = vote === 'no-vote-recorded';
  const label = [`${letter} ${count}`, letter].find((text) => width > widthOf(text, 13) + 12);
  const edge = hollow ? 0.6 : 0;
  return [
    element('rect', {
      class: voteClasses[vote],
      x: x + edge,
      y: edge,
      width: Math.max(1, width - 2 - 2 * edge),
      height: barHeight - 2 * edge,
      'stroke-width': 2 * edge,
    }),
    label === undefined
      ? ''
      : line(x + 6, barHeight / 2 + 4.5, label, { size: 13, weight: 600, tone: hollow ? 'ink' : 'paper' }),
  ].join('');
}

/** The bar of a tally, a member one unit, with its key below. */
export function tallyBody({ segments, total }: TallyBar, width: number): Body {
  const bar = segments.map((segment) => segmentSvg(segment, width / total)).join('');
  const key = voteKey(segments, width);
  return {
    height: barHeight + 8 + key.height,
    svg: `${bar}${element('g', { transform: `translate(0 ${barHeight + 8})` }, key.svg)}`,
  };
}

/** The figures of a vote as one bar; undefined where there are none. */
export function tallySvg(decision: Decision, drawing: Drawing = {}): string | undefined {
  const bar = tallyBar(decision);
  const twin = tallyText(decision);
  if (!bar || twin === undefined) return undefined;
  const held = rollOf(decision) ? 'the record holds the vote of each' : 'the record holds no complete vote by member';
  const lead = `${votedOn(decision)} ${bar.total} members of that day, widths true to their number; ${held}.`;
  return sheet({ title: tallyTitle(decision), lead, twin }, tallyBody(bar, innerWidth(drawing)), drawing);
}
