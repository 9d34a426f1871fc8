import { capitalised, type Issue, type View, voiceHeadings, voices } from '@acquis/domain';
import { element, line } from '../svg/element.js';
import { type KeyItem, keyBody } from '../svg/key.js';
import { shortened, widthOf, wrapped } from '../svg/measure.js';
import { type Body, type Drawing, innerWidth, sheet, standingFor } from '../svg/sheet.js';
import { markShape } from './mark-shape.js';
import { ofVoice, type Spectrum, type SpectrumMark, type SpectrumStance, spectrum } from './model.js';
import { markText, spectrumFinding, spectrumNotes, spectrumText } from './text.js';

const rail = 7;
const indent = 26;
const size = 11.5;
const row = 19;

function markSvg(mark: SpectrumMark, label: string, x: number, y: number, drawing: Drawing): string {
  const svg = `${markShape(mark, x + 5, y - 4)}${line(x + 14, y, label, { size, tone: mark.replaced ? 'soft' : 'ink' })}`;
  return standingFor({ collection: 'positions', id: mark.position }, markText(mark), svg, drawing);
}

/** The marks of one stance in rows, a new row for each voice. */
function marksBody(marks: readonly SpectrumMark[], width: number, drawing: Drawing): Body {
  let rows = 0;
  const svg = voices.flatMap((voice) => {
    const here = ofVoice(marks, voice);
    if (here.length === 0) return [];
    rows += 1;
    let x = 0;
    return here.map((mark) => {
      const label = shortened(mark.label, size, width - 16);
      const wide = 14 + widthOf(label, size) + 10;
      if (x > 0 && x + wide - 10 > width) [x, rows] = [0, rows + 1];
      const drawn = markSvg(mark, label, indent + x, rows * row, drawing);
      x += wide;
      return drawn;
    });
  });
  return { height: rows * row, svg: svg.join('') };
}

function stanceBody({ label, marks }: SpectrumStance, width: number, drawing: Drawing): Body {
  const words = wrapped(`${label}: ${marks.length}`, 13.5, width - indent);
  const top = words.length * 18;
  const body = marksBody(marks, width - indent, drawing);
  const heading = words.map((text, index) => line(indent, 13 + index * 18, text, { size: 13, weight: 600 }));
  const knot = element('circle', { class: marks.length > 0 ? 'ink' : 'softline', cx: rail, cy: 9, r: 4.5 });
  const moved = element('g', { transform: `translate(0 ${top})` }, body.svg);
  return { height: top + body.height + 16, svg: `${knot}${heading.join('')}${body.svg === '' ? '' : moved}` };
}

function keyItems({ undated, inferred }: Spectrum): readonly KeyItem[] {
  const item = (mark: Pick<SpectrumMark, 'voice' | 'on' | 'inferred'>, text: string): KeyItem => ({
    mark: (x, y) => markShape(mark, x, y),
    text,
  });
  const dated = { on: '2000', inferred: false };
  return [
    ...voices.map((voice) => item({ ...dated, voice }, capitalised(voiceHeadings[voice]))),
    ...(undated > 0 ? [item({ voice: 'own', on: null, inferred: false }, 'Hollow: undated')] : []),
    ...(inferred > 0 ? [item({ voice: 'own', on: null, inferred: true }, 'Dashed: inferred')] : []),
  ];
}

function bodyOf(drawn: Spectrum, drawing: Drawing): Body {
  const width = innerWidth(drawing);
  const key = keyBody(keyItems(drawn), width);
  let top = key.height + 18;
  const begin = top + 9;
  let end = begin;
  const stances = drawn.stances.map((stance) => {
    const body = stanceBody(stance, width, drawing);
    const moved = element('g', { transform: `translate(0 ${top})` }, body.svg);
    end = top + 9;
    top += body.height;
    return moved;
  });
  const scale = element('path', { class: 'softline', d: `M${rail} ${begin}V${end}`, 'stroke-width': 1.2 });
  return { height: top - 10, svg: `${key.svg}${scale}${stances.join('')}` };
}

/** The spectrum of an issue: stances in order down a scale, each position at its own; undefined where none is known. */
export function spectrumSvg(issue: Issue, view: View, drawing: Drawing = {}): string | undefined {
  const drawn = spectrum(issue, view);
  const twin = spectrumText(issue, view);
  if (!drawn || twin === undefined) return undefined;
  const lead = `${issue.title} Stances in order, one mark a position. ${spectrumNotes(drawn).join(' ')}`;
  return sheet({ title: spectrumFinding(drawn), lead, twin }, bodyOf(drawn, drawing), drawing);
}
