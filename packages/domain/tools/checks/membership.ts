import type { Day } from '../../src/core/edtf.ts';
import type { State } from '../../src/states/schema.ts';
import type { Context } from './context.ts';

/** The Member States on a day, among the records checked. */
export function membersOn({ records }: Pick<Context, 'records'>, day: Day): readonly State[] {
  return records.states.filter(({ status, admitted }) => status === 'member' && admitted <= day);
}
