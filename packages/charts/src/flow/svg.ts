import { memberVotes } from '@acquis/domain';
import { element, line } from '../svg/element.js';
import { type Body, type Drawing, innerWidth, sheet, type Words } from '../svg/sheet.js';
import { voteClasses } from '../svg/vote-shape.js';
import { voteMarks } from '../vote-marks.js';
import { type FlowBand, type FlowCount, type FlowNode, flowChart } from './model.js';

/** How a state may stand in a vote, in the order in which it is drawn. */
export const standingOrder: readonly string[] = [...memberVotes, 'not-a-member'];

/** Each standing in a vote in words. */
export const voteStandingWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(memberVotes.map((vote) => [vote, voteMarks[vote].word])),
  'not-a-member': 'not a Member then',
};

const classes: Readonly<Record<string, string>> = voteClasses;
const thick = 12;

function colourOf(key: string): string {
  const name = classes[key];
  return name === undefined || name === 'none' ? 'soft' : name;
}

function nodeSvg({ key, count, top, height }: FlowNode, x: number, end: 'left' | 'right'): string {
  const at = end === 'left' ? x - 8 : x + thick + 8;
  const anchor = end === 'left' ? 'end' : 'start';
  return [
    element('rect', {
      class: colourOf(key),
      x,
      y: top,
      width: thick,
      height: Math.max(1, height),
      'stroke-width': 0,
    }),
    line(at, top + 13, String(count), { size: 14, weight: 600, anchor }),
    line(at, top + 29, voteStandingWords[key] ?? key, { size: 11, tone: 'soft', anchor }),
  ].join('');
}

function bandSvg({ to, moved, path }: FlowBand): string {
  if (moved) return element('path', { class: colourOf(to), d: path, 'stroke-width': 0, 'fill-opacity': 0.75 });
  const outlined = colourOf(to) === 'soft' ? 'softline' : colourOf(to);
  return element('path', {
    class: outlined,
    d: path,
    'fill-opacity': 0.2,
    'stroke-width': 1.2,
    'vector-effect': 'non-scaling-stroke',
  });
}

function bodyOf(flows: readonly FlowCount[], width: number): Body {
  const { height, left, right, bands } = flowChart(flows, standingOrder);
  const side = Math.min(170, width * 0.3);
  const [from, to] = [side, width - side - thick];
  const inside = element(
    'g',
    { transform: `translate(${from + thick} 0) scale(${(to - from - thick) / 100} 1)` },
    ...bands.map(bandSvg),
  );
  return {
    height,
    svg: [
      inside,
      ...left.map((node) => nodeSvg(node, from, 'left')),
      ...right.map((node) => nodeSvg(node, to, 'right')),
    ].join(''),
  };
}

/** A flow as text, what is most first. */
export function flowText(flows: readonly FlowCount[]): string {
  return [...flows]
    .sort((a, b) => b.count - a.count)
    .map(({ from, to, count }) => `${voteStandingWords[from] ?? from}, then ${voteStandingWords[to] ?? to}: ${count}`)
    .join('\n');
}

/** Who went from one way of voting to another, as bands true to the number of states. */
export function flowSvg(words: Omit<Words, 'twin'>, flows: readonly FlowCount[], drawing: Drawing = {}): string {
  return sheet({ ...words, twin: flowText(flows) }, bodyOf(flows, innerWidth(drawing)), drawing);
}
