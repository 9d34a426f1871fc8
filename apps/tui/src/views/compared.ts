import { blank, type Line, line, toned } from '../text/line.js';
import { hanging, widest, wrap } from '../text/wrap.js';

/** What is shown of records side by side. */
export interface ComparedShown {
  readonly records: readonly { readonly short: string; readonly sentence: string }[];
  readonly lines: readonly {
    readonly label: string;
    readonly values: readonly (readonly { readonly text: string }[])[];
    readonly differs: boolean;
  }[];
}

/** Records side by side as text: each fact once, below it what each record has there; facts that differ are marked ≠. */
export function comparedLines({ records, lines }: ComparedShown, width: number): readonly Line[] {
  const names = records.map(({ short }) => short);
  const column = widest(names, Math.floor(width / 3)) + 2;
  const row = (index: number, text: string) =>
    hanging(line('  ', toned(names[index] ?? '', 'quiet')), column + 2, line(text), width);
  return [
    ...records.flatMap(({ short, sentence }) => [
      ...wrap(line(toned(short, 'strong')), width),
      ...wrap(line(sentence), width),
      blank,
    ]),
    ...lines.flatMap(({ label, values, differs }) => [
      line(toned(differs ? '≠ ' : '= ', differs ? 'warning' : 'quiet'), toned(label, 'heading')),
      ...values.flatMap((items, index) => row(index, items.map(({ text }) => text).join(' · ') || '–')),
    ]),
  ];
}
