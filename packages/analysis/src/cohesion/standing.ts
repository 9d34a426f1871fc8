import type { Coalition } from '@acquis/domain';

/** Groups formed for one text, one meeting or one programme: what their members have in common is that they joined in it. */
const formedForOne: ReadonlySet<Coalition['type']> = new Set(['ad-hoc', 'initiative', 'donor-group']);

/** Whether a group stands by itself, as a regional, political or economic one does, and so can be said to vote as a group. */
export function isStanding({ type }: Pick<Coalition, 'type'>): boolean {
  return !formedForOne.has(type);
}
