import { capitalised, count, type Issue, type View, voiceHeadings, voices } from '@acquis/domain';
import { ofVoice, type Spectrum, type SpectrumMark, spectrum } from './model.js';

/** Where most positions stand, in a sentence; a tie is said as one. */
export function spectrumFinding({ stances, total }: Spectrum): string {
  const most = Math.max(...stances.map(({ marks }) => marks.length));
  const there = stances.filter(({ marks }) => marks.length === most).map(({ label }) => `“${label}”`);
  const [first] = there;
  if (total === 1) return `The one position in the record stands at ${first}`;
  if (there.length > 1) return `${count(total, 'position')} in the record; no stance has most of them`;
  return `Of ${total} positions in the record, ${most} ${most === 1 ? 'stands' : 'stand'} at ${first}`;
}

/** What is to be known of the marks, in sentences. */
export function spectrumNotes({ total, undated, inferred, replaced }: Spectrum): readonly string[] {
  const are = (number: number) => (number === 1 ? 'is' : 'are');
  return [
    undated > 0
      ? `${capitalised(count(undated, 'position'))} of ${total} ${are(undated)} undated, drawn hollow.`
      : 'Every position is dated.',
    ...(inferred > 0
      ? [`${inferred} ${are(inferred)} inferred from other texts or acts, drawn with a dashed line.`]
      : []),
    ...(replaced > 0 ? [`${replaced} ${are(replaced)} since replaced by a later one of the same holder.`] : []),
    'Votes are not positions and are not counted here.',
  ];
}

/** A mark in words: the holder and everything that limits the position. */
export function markText({ name, limits, replaced }: SpectrumMark): string {
  return `${name} (${[...limits, ...(replaced ? ['since replaced by a later one'] : [])].join(', ')})`;
}

/** The spectrum of an issue as text, stance by stance; undefined where no position on it is known. */
export function spectrumText(issue: Issue, view: View): string | undefined {
  const drawn = spectrum(issue, view);
  if (!drawn) return undefined;
  const stances = drawn.stances.flatMap(({ label, marks }, index) => [
    `${index + 1}. ${label}: ${marks.length === 0 ? 'no position in the record' : marks.length}`,
    ...voices.flatMap((voice) => {
      const here = ofVoice(marks, voice);
      return here.length > 0 ? [`   ${capitalised(voiceHeadings[voice])}: ${here.map(markText).join('; ')}`] : [];
    }),
  ]);
  return [spectrumFinding(drawn), ...stances, ...spectrumNotes(drawn)].join('\n');
}
