import { blank, type Line, line, toned } from '../text/line.js';
import { wrap } from '../text/wrap.js';

/** An answer to a supposition between two lines that say what it is, so that neither end of it stands without. */
export function hypothetical(body: readonly Line[], width: number): readonly Line[] {
  return [...hypotheticalMark(width), blank, ...body, blank, ...hypotheticalMark(width)];
}

/** The line that says that what stands by it is hypothetical. */
export function hypotheticalMark(width: number): readonly Line[] {
  return wrap(line(toned('HYPOTHETICAL', 'warning'), ' · not the record, nor what any state would do'), width);
}
