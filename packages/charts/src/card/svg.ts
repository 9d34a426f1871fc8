import { element, escaped, line } from '../svg/element.js';
import { widthOf, wrapped } from '../svg/measure.js';
import { style } from '../svg/style.js';
import type { TallyBar } from '../tally-bar/model.js';
import { tallyBody } from '../tally-bar/svg.js';

/** What previews of links show of a page: a record, or the observatory. */
export interface Card {
  /** What it is, in a word or two: "Decision". */
  readonly kind: string;
  readonly title: string;
  /** The answer of the page, in one or two sentences. */
  readonly sentence: string;
  /** The figures of a vote. */
  readonly bar?: TallyBar;
  /** The day it is of, and how it is attested. */
  readonly foot: string;
}

/** The size of cards, in pixels: what previews of links are cut to. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 72;
const inner = cardSize.width - 2 * margin;

/** How much larger than on a page the bar of a vote is drawn. */
const magnified = 2;

interface Paragraph {
  readonly size: number;
  readonly leading: number;
  readonly most: number;
  readonly serif?: boolean;
  readonly weight?: number;
  readonly tone?: string;
}

/** A line that goes on, cut after a word. */
function goingOn(text: string, size: number): string {
  const words = text.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')}…`, size) > inner) words.pop();
  return `${words.join(' ').replace(/[,;:]$/, '')}…`;
}

/** Lines from a height downwards, the last one cut where there is no room for all; and where they end. */
function paragraph(text: string, top: number, { size, leading, most, ...setting }: Paragraph) {
  const lines = wrapped(text, size, inner);
  const fitting = lines.slice(0, most);
  if (lines.length > most) fitting[most - 1] = goingOn(fitting[most - 1] ?? '', size);
  const svg = fitting.map((each, index) => line(margin, top + size + index * leading, each, { size, ...setting }));
  return { svg: svg.join(''), end: top + fitting.length * leading };
}

/** A card as a stand-alone SVG document, of the same size for all. */
export function cardSvg({ kind, title, sentence, bar, foot }: Card): string {
  const heading = paragraph(title, 128, { size: 48, leading: 60, most: bar ? 2 : 3, serif: true, weight: 600 });
  const answer = paragraph(sentence, heading.end + 20, { size: 27, leading: 40, most: bar ? 3 : 5, tone: 'soft' });
  const body = bar && tallyBody(bar, inner / magnified);
  const { width, height } = cardSize;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: 'en',
    },
    element('title', { id: 'title' }, escaped(title)),
    element('desc', { id: 'desc' }, escaped(sentence)),
    element('style', {}, escaped(style).replaceAll('&quot;', '"')),
    element('rect', { class: 'paper', width: '100%', height: '100%' }),
    element('rect', { class: 'accent', width: '100%', height: 10 }),
    line(margin, 92, 'Acquis', { size: 32, weight: 600, serif: true, tone: 'accent' }),
    line(width - margin, 92, kind, { size: 24, tone: 'soft', anchor: 'end' }),
    heading.svg,
    answer.svg,
    ...(body
      ? [
          element(
            'g',
            { transform: `translate(${margin} ${height - 104 - body.height * magnified}) scale(${magnified})` },
            body.svg,
          ),
        ]
      : []),
    element('path', { class: 'hairline', 'stroke-width': 2, d: `M${margin} ${height - 88}h${inner}` }),
    line(margin, height - 44, foot, { size: 22, tone: 'soft' }),
  );
}
