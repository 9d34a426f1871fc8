import { type Line, line, toned } from '../text/line.js';
import { wrap } from '../text/wrap.js';

/** The first lines of every answer to a supposition. */
export function hypotheticalLines(width: number): readonly Line[] {
  return wrap(line(toned('HYPOTHETICAL', 'warning'), ' · not the record, nor what any state would do'), width);
}
