import { blank, type Line, line, toned } from '../text/line.js';
import { fit, truncate } from '../text/width.js';
import { hanging, widest, wrap } from '../text/wrap.js';

/** What is shown of a rule. */
export interface RuleShown {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly legal: readonly { readonly name: string; readonly source: string; readonly locator: string }[];
  readonly outcomes: Readonly<Record<string, string>>;
}

/** Rules as text, one a line: name and title. Without a width nothing is cut. */
export function rulesLines(rules: readonly RuleShown[], width?: number): readonly Line[] {
  const names =
    widest(
      rules.map(({ name }) => name),
      40,
    ) + 2;
  return rules.map(({ name, title }) => {
    const row = [...fit(line(toned(name, 'accent')), names), ...line(title)];
    return width === undefined ? row : truncate(row, width);
  });
}

/** A rule as text: what it decides, what it can answer, the provisions it rests on. */
export function ruleLines({ title, about, legal, outcomes }: RuleShown, width: number): readonly Line[] {
  const words = Object.entries(outcomes);
  const column =
    widest(
      words.map(([outcome]) => outcome),
      Math.floor(width / 3),
    ) + 2;
  return [
    ...wrap(line(toned(title, 'strong')), width),
    blank,
    ...wrap(line(about), width),
    blank,
    line(toned('Outcomes', 'heading')),
    ...words.flatMap(([outcome, said]) => hanging(line(toned(outcome, 'quiet')), column, line(said), width)),
    blank,
    line(toned('Rests on', 'heading')),
    ...legal.flatMap(({ name, source, locator }) =>
      hanging(
        line(toned('·', 'quiet')),
        2,
        line(`${name}, ${locator}`, toned(` (acquis sources ${source})`, 'quiet')),
        width,
      ),
    ),
  ];
}
