import {
  type Spectrum,
  type SpectrumMark,
  type SpectrumStance,
  spectrum,
  spectrumFinding,
  type Voice,
} from '@acquis/charts';
import { capitalised, count, type Issue, type View, voiceHeadings, voices } from '@acquis/domain';
import { blank, type Line, line, type Span, type Tone, toned } from '../../text/line.js';
import { hanging, wrap } from '../../text/wrap.js';
import { heading } from '../sections.js';

/** Dated and undated, by who speaks. */
const shapes: Readonly<Record<Voice, readonly [dated: string, undated: string]>> = {
  own: ['●', '○'],
  group: ['■', '□'],
  'third-party': ['◆', '◇'],
};
const tones: Readonly<Record<Voice, Tone | undefined>> = { own: 'accent', group: undefined, 'third-party': 'quiet' };

function markSpans({ voice, on, label, inferred, replaced, position }: SpectrumMark): readonly Span[] {
  const shape = shapes[voice][on === null ? 1 : 0];
  const limits = `${inferred ? '?' : ''}${replaced ? '†' : ''}`;
  const text = `${shape}${label}${limits}`.replaceAll(' ', '\u00a0');
  return [{ text, tone: tones[voice], link: { collection: 'positions', id: position } }, { text: ' ' }];
}

function stanceLines({ label, marks }: SpectrumStance, index: number, most: number, width: number): readonly Line[] {
  const room = Math.min(24, Math.max(6, Math.floor(width / 3)));
  const filled = Math.max(marks.length > 0 ? 1 : 0, Math.round((marks.length / Math.max(1, most)) * room));
  return [
    blank,
    ...hanging(line(toned(`${index + 1}.`, 'quiet')), 3, line(toned(label, 'strong')), width),
    line('   ', toned('█'.repeat(filled), 'accent'), toned('░'.repeat(room - filled), 'quiet'), ` ${marks.length}`),
    ...(marks.length === 0
      ? [line(toned('   no position in the record', 'quiet'))]
      : hanging(blank, 3, marks.flatMap(markSpans), width)),
  ];
}

function keyLines({ stances }: Spectrum, width: number): readonly Line[] {
  const there = new Set(stances.flatMap(({ marks }) => marks.map(({ voice }) => voice)));
  const words = voices
    .filter((voice) => there.has(voice))
    .map((voice) => `${shapes[voice].join('')} ${capitalised(voiceHeadings[voice])}`);
  const marks = stances.flatMap((stance) => stance.marks);
  const limits = [
    ...(marks.some(({ on }) => on === null) ? ['hollow: undated'] : []),
    ...(marks.some(({ inferred }) => inferred) ? ['?: inferred'] : []),
    ...(marks.some(({ replaced }) => replaced) ? ['†: since replaced'] : []),
  ];
  return wrap(line(toned([...words, ...limits].join(' · '), 'quiet')), width);
}

function noteOn({ total, undated, inferred, replaced }: Spectrum): string {
  const some = [
    undated > 0 ? `${undated} undated` : 'every one dated',
    ...(inferred > 0 ? [`${inferred} inferred from other texts or acts`] : []),
    ...(replaced > 0 ? [`${replaced} since replaced by a later one of the same holder`] : []),
  ];
  return `Of ${count(total, 'position')}: ${some.join(', ')}. Votes are not positions and are not counted here.`;
}

/** The stances on an issue in order, with every position known on the day at its own; nothing where none is known. */
export function issueLines(issue: Issue, view: View, width: number): readonly Line[] {
  const drawn = spectrum(issue, view);
  if (!drawn) return [];
  const most = Math.max(...drawn.stances.map(({ marks }) => marks.length));
  return [
    ...heading('The spectrum'),
    ...wrap(line(`${spectrumFinding(drawn)}.`), width),
    ...keyLines(drawn, width),
    ...drawn.stances.flatMap((stance, index) => stanceLines(stance, index, most, width)),
    blank,
    ...wrap(line(toned(noteOn(drawn), 'quiet')), width),
  ];
}
