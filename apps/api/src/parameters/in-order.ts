import { type Edtf, earliest, latest } from '@acquis/domain';
import { invalidParameter } from '../problems/invalid-parameter.js';
import { Problem } from '../problems/problem.js';

/**
 * To be called with the values of `from` and `to`.
 *
 * @throws Problem when the span ends before it begins
 */
export function inOrder(start: Edtf | undefined, end: Edtf | undefined): void {
  if (start === undefined || end === undefined || earliest(start) <= latest(end)) return;
  const detail = `from=${start} begins after to=${end} ends; give the earlier date as "from".`;
  const accepted = [`a date not after ${end}`];
  throw new Problem(invalidParameter, { detail, errors: [{ parameter: 'from', value: start, detail, accepted }] });
}
