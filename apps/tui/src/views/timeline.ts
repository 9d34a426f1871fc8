import { type DatedHappening, formatEdtfShort, type HappeningStatus } from '@acquis/domain';
import { type Line, line, toned } from '../text/line.js';
import { fit, truncate } from '../text/width.js';
import { widest } from '../text/wrap.js';

/** How a happening stands, in words; what is simply done needs none. */
export const happeningStatusWords: Readonly<Record<HappeningStatus, string>> = {
  done: '',
  'under-way': 'planned for these days',
  ahead: 'ahead',
  'outcome-not-in-record': 'outcome not in our record',
};

/** What is told of a happening in a line. */
type Told = Pick<DatedHappening, 'on' | 'title' | 'status' | 'collection' | 'record'>;

/** A timeline as text, one happening a line: date, what happened, how it stands, the record it is in. Without a width nothing is cut. */
export function timelineLines(happenings: readonly Told[], width?: number): readonly Line[] {
  const dates =
    widest(
      happenings.map(({ on }) => formatEdtfShort(on)),
      28,
    ) + 2;
  return happenings.map(({ on, title, status, collection, record }) => {
    const words = happeningStatusWords[status];
    const body = line(title, words && toned(` (${words})`, 'warning'), toned(`  ${collection} ${record}`, 'quiet'));
    const row = [...fit(line(toned(formatEdtfShort(on), 'quiet')), dates), ...body];
    return width === undefined ? row : truncate(row, width);
  });
}
