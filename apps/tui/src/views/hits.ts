import { descriptorOf, formatEdtfShort } from '@acquis/domain';
import type { Hit } from '@acquis/search';
import { blank, type Line, line, type Span, toned } from '../text/line.js';
import { indent, wrap } from '../text/wrap.js';

function marked({ text, highlights }: Hit['snippet']): readonly Span[] {
  const spans: Span[] = [];
  let position = 0;
  for (const { start, end } of highlights) {
    spans.push(toned(text.slice(position, start), undefined), toned(text.slice(start, end), 'strong'));
    position = end;
  }
  return [...spans, toned(text.slice(position), undefined)].filter((span) => span.text !== '');
}

/** What a search found as text: for each record what it is, its title, why it was found, and how to open it. */
export function hitLines(hits: readonly Hit[], width: number): readonly Line[] {
  return hits.flatMap(({ collection, id, title, short, date, snippet }, index) => {
    const kind = descriptorOf(collection).label.one;
    const day = date === null ? '' : `, ${formatEdtfShort(date)}`;
    const head = line(toned(short, 'strong'), toned(` · ${kind}${day}`, 'quiet'));
    return [
      ...(index > 0 ? [blank] : []),
      ...wrap(head, width),
      ...(title === short ? [] : wrap(line(title), width - 2).map((row) => indent(row, 2))),
      ...wrap(line(...marked(snippet)), width - 2).map((row) => indent(row, 2)),
      ...wrap(line(toned(`acquis ${collection} ${id}`, 'accent')), width - 2).map((row) => indent(row, 2)),
    ];
  });
}
