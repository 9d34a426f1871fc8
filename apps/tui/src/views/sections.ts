import { formatEdtfShort, type Row, type Section } from '@acquis/domain';
import { blank, type Line, line, linked, toned } from '../text/line.js';
import { hanging, widest, wrap } from '../text/wrap.js';

/** A heading with an empty line above it. */
export function heading(title: string): readonly Line[] {
  return [blank, line(toned(title, 'heading'))];
}

function rowLines(row: Row, dates: number, width: number): readonly Line[] {
  const note = row.note && row.note !== row.text ? toned(` (${row.note})`, 'quiet') : undefined;
  const label = dates > 0 ? line(toned(row.on ? formatEdtfShort(row.on) : '', 'quiet')) : line(toned('·', 'quiet'));
  return hanging(label, dates > 0 ? dates + 2 : 2, line(linked(row.text, row.reference), note), width);
}

/** The parts of a record: heading, lead, rows with their dates in a column; parts without rows are not shown. */
export function sectionLines(sections: readonly Section[], width: number): readonly Line[] {
  return sections.flatMap(({ title, lead, rows }) => {
    if (rows.length === 0) return [];
    const dates = widest(
      rows.flatMap(({ on }) => (on ? [formatEdtfShort(on)] : [])),
      Math.floor(width / 2),
    );
    return [
      ...heading(title),
      ...(lead ? wrap(line(toned(lead, 'quiet')), width) : []),
      ...rows.flatMap((row) => rowLines(row, dates, width)),
    ];
  });
}

/** Plain points under a heading; nothing where there are none. */
export function points(title: string, texts: readonly string[], width: number): readonly Line[] {
  if (texts.length === 0) return [];
  return [...heading(title), ...texts.flatMap((text) => hanging(line(toned('·', 'quiet')), 2, line(text), width))];
}
