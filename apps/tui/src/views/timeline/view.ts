import { count, type DatedHappening, earliest, formatEdtf, isCollection, type View } from '@acquis/domain';
import { blank, type Line, line, linked, toned } from '../../text/line.js';
import { wrap } from '../../text/wrap.js';
import { attestationTag } from '../attestation.js';
import type { Look } from '../look.js';
import { recordLines } from '../record.js';
import { sparkline } from '../sparkline.js';
import { happeningStatusWords } from '../timeline.js';

const yearOf = ({ on }: DatedHappening) => Number(earliest(on).slice(0, 4));

/** How many things happened each year, as far as there is room, with one year marked. */
export function yearsLine(happenings: readonly DatedHappening[], year: number, width: number): Line {
  const years = happenings.map(yearOf);
  const last = Math.max(...years, year);
  const first = Math.max(Math.min(...years, year), last - Math.max(1, width - 11));
  const counts = Array.from(
    { length: last - first + 1 },
    (_, index) => years.filter((each) => each === first + index).length,
  );
  return line(toned(`${first} `, 'quiet'), ...sparkline(counts, year - first), toned(` ${last}`, 'quiet'));
}

/** A happening: when in the stream of years, what, how it stands; then the record it is of. */
export function happeningLines(happening: DatedHappening, view: View, width: number, look?: Look): readonly Line[] {
  const { on, title, status, collection, record: id, attestation } = happening;
  const words = happeningStatusWords[status];
  const record = isCollection(collection) ? view.of(collection).lookup(id) : undefined;
  const same = view.timeline().filter((each) => yearOf(each) === yearOf(happening)).length;
  return [
    ...wrap(
      line(toned(formatEdtf(on), 'accent'), ' ', attestationTag(attestation), words && toned(` ${words}`, 'warning')),
      width,
    ),
    ...wrap(line(linked(title, { collection, id }, 'strong')), width),
    yearsLine(view.timeline(), yearOf(happening), width),
    ...wrap(line(toned(`${count(same, 'event')} of ${yearOf(happening)} in our record`, 'quiet')), width),
    blank,
    ...(record ? recordLines(view, collection, record, width, look) : []),
  ];
}
