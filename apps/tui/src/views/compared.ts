import { blank, type Line, line, toned } from '../text/line.js';
import { hanging, widest, wrap } from '../text/wrap.js';
import { type AgreedShown, agreedLines } from './compare/agreed.js';
import { type MovedShown, movedLines } from './compare/moved.js';
import { heading } from './sections.js';

/** What is shown of records side by side: facts at a glance and, of states and decisions, what their recorded votes say. */
export interface ComparedShown extends Partial<Omit<AgreedShown & MovedShown, 'records'>> {
  readonly records: readonly { readonly id: string; readonly short: string; readonly sentence: string }[];
  readonly lines: readonly {
    readonly label: string;
    readonly values: readonly (readonly { readonly text: string }[])[];
    readonly differs: boolean;
  }[];
}

function votesLines({ records, agreement, differences, movements }: ComparedShown, width: number): readonly Line[] {
  if (agreement && differences) return agreedLines({ records, agreement, differences }, width);
  return movements ? movedLines({ records, movements }, width) : [];
}

/**
 * Records side by side as text: what their votes say together, then each fact once, below it what each record has there; facts
 * that differ are marked ≠.
 */
export function comparedLines(shown: ComparedShown, width: number): readonly Line[] {
  const { records, lines } = shown;
  const names = records.map(({ short }) => short);
  const column = widest(names, Math.floor(width / 3)) + 2;
  const row = (index: number, text: string) =>
    hanging(line('  ', toned(names[index] ?? '', 'quiet')), column + 2, line(text), width);
  return [
    ...records.flatMap(({ short, sentence }, index) => [
      ...(index > 0 ? [blank] : []),
      ...wrap(line(toned(short, 'strong')), width),
      ...wrap(line(sentence), width),
    ]),
    ...votesLines(shown, width),
    ...heading('Facts at a glance'),
    ...lines.flatMap(({ label, values, differs }) => [
      line(toned(differs ? '≠ ' : '= ', differs ? 'warning' : 'quiet'), toned(label, 'heading')),
      ...values.flatMap((items, index) => row(index, items.map(({ text }) => text).join(' · ') || '–')),
    ]),
  ];
}
