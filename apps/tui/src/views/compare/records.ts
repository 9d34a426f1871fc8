import { type ComparedLine, type SideBySide, sideBySide } from '@acquis/analysis/compare';
import type { CollectionName, Item, Kinds, View } from '@acquis/domain';
import { blank, type Line, line, linked, type Span, toned } from '../../text/line.js';
import { fit } from '../../text/width.js';
import { hanging, wrap } from '../../text/wrap.js';

/** Narrower columns hold no sentence: the records then stand under one another. */
const leastColumn = 22;

function itemSpans(items: readonly Item[]): Line {
  if (items.length === 0) return [toned('not in the record', 'quiet')];
  return items.flatMap(({ text, reference }, index): Span[] => [
    ...(index > 0 ? [{ text: ' · ' }] : []),
    linked(text, reference),
  ]);
}

/** Texts in columns of one width, as many lines as the longest takes. */
function inColumns(bodies: readonly Line[], column: number, width: number): readonly Line[] {
  const wrapped = bodies.map((body) => wrap(line(...body), column));
  const rows = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) =>
    fit(
      wrapped.flatMap((lines, index) => [
        ...(index > 0 ? [toned(' │ ', 'quiet')] : []),
        ...fit(lines[row] ?? blank, column),
      ]),
      width,
    ),
  );
}

function oneLine(
  { label, values, differs }: ComparedLine,
  { records }: SideBySide,
  column: number,
  width: number,
): readonly Line[] {
  const head = line(toned(label, differs ? 'strong' : 'quiet'), differs && toned(' · differs', 'quiet'));
  const bodies = values.map(itemSpans);
  if (column >= leastColumn) return [blank, head, ...inColumns(bodies, column, width)];
  return [
    blank,
    head,
    ...bodies.flatMap((body, index) =>
      hanging(line(toned('· ', 'quiet')), 2, line(toned(`${records[index]?.short ?? ''}: `, 'quiet'), ...body), width),
    ),
  ];
}

/**
 * Records side by side: their sentences, what only their kind can be compared by, then facts at a glance line by line; where
 * there is no room, under one another.
 */
export function sideBySideLines<K extends CollectionName>(
  name: K,
  records: readonly Kinds[K][],
  view: View,
  width: number,
  own: (shown: SideBySide['records']) => readonly Line[] = () => [],
): readonly Line[] {
  const compared = sideBySide(name, records, view);
  const column = Math.floor((width - 3 * (records.length - 1)) / records.length);
  const heads = compared.records.map(({ id, short }): Line => [linked(short, { collection: name, id }, 'strong')]);
  const sentences = compared.records.map(({ sentence }): Line => [{ text: sentence }]);
  return [
    ...(column >= leastColumn
      ? [...inColumns(heads, column, width), ...inColumns(sentences, column, width)]
      : heads.flatMap((head, index) => [
          ...(index > 0 ? [blank] : []),
          ...wrap(line(...head), width),
          ...wrap(line(...(sentences[index] ?? [])), width),
        ])),
    ...(records.length > 1 ? own(compared.records) : []),
    ...compared.lines.flatMap((each) => oneLine(each, compared, column, width)),
  ];
}
