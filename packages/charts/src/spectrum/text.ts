import { capitalised, count, type Issue, type View, voiceHeadings, voices } from '@acquis/domain';
import { ofVoice, type Spectrum, type SpectrumMark, spectrum } from './model.js';

/** How many of the marks are the holder's own words, in a phrase; what was inferred is not. */
function inOwnVoice(marks: readonly SpectrumMark[]): string {
  const own = ofVoice(marks, 'own').filter(({ inferred }) => !inferred).length;
  if (marks.length === 1) return own === 1 ? 'in own voice' : 'not in own voice';
  return own === marks.length ? 'all in own voice' : `${own === 0 ? 'none' : own} of them in own voice`;
}

/**
 * The stance at which more positions stand than at any other (it need not be most of them) and how many of these are in the
 * holder's own voice, in a sentence; a tie is said as one. Positions since replaced are left out.
 */
export function spectrumFinding({ stances, total, replaced }: Spectrum): string {
  const standing = stances.map(({ label, marks }) => ({ label, marks: marks.filter((mark) => !mark.replaced) }));
  const left = total - replaced;
  const record = replaced > 0 ? 'in the record and not replaced' : 'in the record';
  const most = Math.max(...standing.map(({ marks }) => marks.length));
  const [first, ...tied] = standing.filter(({ marks }) => marks.length === most);
  if (!first || left === 0) return 'Every position in the record is since replaced';
  if (tied.length > 0) return `${count(left, 'position')} ${record}; no stance has more than every other`;
  const there = `“${first.label}”, ${inOwnVoice(first.marks)}`;
  if (left === 1) return `The one position ${record} stands at ${there}`;
  return `Of ${left} positions ${record}, ${most} ${most === 1 ? 'stands' : 'stand'} at ${there}`;
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
