import type { Reference } from '@acquis/domain';
import { element, escaped, line } from './element.js';
import { shortened, wrapped } from './measure.js';
import { style } from './style.js';

/** How a figure is drawn. */
export interface Drawing {
  /** Width in user units, 320 to 1,600; 860 unless told. The figure is laid out anew for it. */
  readonly width?: number;
  /** Where the data are from, for the foot; a line of its own, such as an address, follows a line break. */
  readonly source?: string;
  /** The address of a record, for marks that stand for one; undefined: no link. */
  readonly href?: (reference: Reference) => string | undefined;
}

/** A figure in words: its finding, what is drawn, and the same as text. */
export interface Words {
  /** The finding. */
  readonly title: string;
  /** What is drawn, and the unit. */
  readonly lead: string;
  /** Everything the figure shows, as plain text. */
  readonly twin: string;
}

/** What is drawn below the heading, from its own origin. */
export interface Body {
  readonly height: number;
  readonly svg: string;
}

const margin = 28;

/** The widths a figure may have. */
export const widths = { least: 320, usual: 860, most: 1600 } as const;

/** The width between the margins. */
export function innerWidth({ width = widths.usual }: Drawing): number {
  return width - 2 * (width < 520 ? margin / 2 : margin);
}

/** A mark that stands for a record, with its name as a tooltip and, where there is one, a link to it. */
export function standingFor(reference: Reference, title: string, svg: string, { href }: Drawing): string {
  const inside = `${element('title', {}, escaped(title))}${svg}`;
  const address = href?.(reference);
  return address === undefined ? element('g', {}, inside) : element('a', { href: address }, inside);
}

function paragraph(lines: readonly string[], top: number, leading: number, set: (text: string, y: number) => string) {
  return lines.map((text, index) => set(text, top + (index + 1) * leading)).join('');
}

/** An address in lines, broken between the parameters it asks with; what is wider than a line is shortened. */
function addressLines(address: string, width: number): readonly string[] {
  const parts = wrapped(address.replaceAll('&', '& '), 11, width);
  return parts.map((each) => shortened(each.replaceAll('& ', '&'), 11, width));
}

function footLines(source: string, width: number): readonly string[] {
  const [first = '', ...others] = source.split('\n');
  return [
    ...(first === '' ? [] : wrapped(first, 11, width)),
    ...others.flatMap((address) => addressLines(address, width)),
  ];
}

/** A whole figure as a stand-alone SVG document that reads in light and dark, with title, description and text twin. */
export function sheet(words: Words, body: Body, drawing: Drawing): string {
  const { width = widths.usual, source } = drawing;
  const inner = innerWidth(drawing);
  const side = (width - inner) / 2;
  const titleSize = width < 520 ? 18 : 22;
  const heading = wrapped(words.title, titleSize * 0.92, inner);
  const lead = wrapped(words.lead, 13, inner);
  const foot = footLines(source ?? '', inner);
  const leadTop = side + heading.length * (titleSize * 1.25) + 4;
  const bodyTop = leadTop + lead.length * 19 + 20;
  const footTop = bodyTop + body.height + 16;
  const height = footTop + foot.length * 16 + side;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: 'en',
    },
    element('title', { id: 'title' }, escaped(words.title)),
    element('desc', { id: 'desc' }, escaped(words.lead)),
    element('metadata', {}, escaped(words.twin)),
    element('style', {}, escaped(style).replaceAll('&quot;', '"')),
    element('rect', { class: 'paper', width: '100%', height: '100%' }),
    element(
      'g',
      { transform: `translate(${side} 0)` },
      paragraph(heading, side - titleSize * 0.35, titleSize * 1.25, (text, y) =>
        line(0, y, text, { size: titleSize, weight: 600, serif: true }),
      ),
      paragraph(lead, leadTop, 19, (text, y) => line(0, y, text, { size: 13, tone: 'soft' })),
    ),
    element('g', { transform: `translate(${side} ${Math.round(bodyTop)})` }, body.svg),
    element(
      'g',
      { transform: `translate(${side} 0)` },
      paragraph(foot, footTop, 16, (text, y) => line(0, y, text, { size: 11, tone: 'soft' })),
    ),
  );
}
