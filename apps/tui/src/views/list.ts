import { type CollectionName, descriptorOf, formatEdtfShort, type Kinds } from '@acquis/domain';
import { type Line, line, toned } from '../text/line.js';
import { fit, truncate } from '../text/width.js';
import { widest } from '../text/wrap.js';

/** A list of records as text, one a line: id, date and title. Without a width nothing is cut. */
export function listLines<K extends CollectionName>(
  name: K,
  records: readonly Kinds[K][],
  width?: number,
): readonly Line[] {
  const { date, short } = descriptorOf(name);
  const on = (record: Kinds[K]) => {
    const day = date(record);
    return day ? formatEdtfShort(day) : '';
  };
  const ids =
    widest(
      records.map(({ id }) => id),
      width === undefined ? 80 : Math.floor(width * 0.4),
    ) + 2;
  const dates = widest(records.map(on), 24);
  return records.map((record) => {
    const called = short(record);
    const title = record.title === called ? undefined : toned(` · ${record.title}`, 'quiet');
    const day = dates > 0 ? fit(line(toned(on(record), 'quiet')), dates + 2) : [];
    const row = [...fit(line(toned(record.id, 'accent')), ids), ...day, ...line(called, title)];
    return width === undefined ? row : truncate(row, width);
  });
}
