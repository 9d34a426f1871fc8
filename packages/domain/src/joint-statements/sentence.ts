import { formatEdtf } from '../core/edtf-format.js';
import { inNameOrder } from '../core/name-order.js';
import type { View } from '../core/view.js';
import { count, listInWords } from '../core/words.js';
import type { JointStatement } from './schema.js';

/** The words for members in a sentence. */
export const roleWords: Readonly<Record<JointStatement['role'], readonly [one: string, many: string]>> = {
  signatories: ['state', 'states'],
  authors: ['author', 'authors'],
  participants: ['participant', 'participants'],
  'listed-by-others': ['state listed', 'states listed'],
  group: ['member of the group', 'members of the group'],
};

/** How many of the number published are not named; null where there is no number. */
export function notNamed({ memberCount, members }: JointStatement): number | null {
  return memberCount === null ? null : Math.max(0, memberCount - members.length);
}

const openings: Readonly<Record<JointStatement['role'], string>> = {
  signatories: 'Joint statement',
  authors: 'Text put forward jointly',
  participants: 'Joint statement',
  'listed-by-others': 'A list drawn up by others, not a statement of those on it',
  group: 'Statement of a group',
};

function membersInWords({ memberCount, members, role, named }: JointStatement): string {
  const [one, many] = roleWords[role];
  if (memberCount === null && members.length === 0) return 'Who stood behind it is not named';
  if (named === 'all' || memberCount === null) return count(members.length, one, many);
  const known = members.length === 0 ? 'none' : members.length;
  return `${count(memberCount, one, many)} by the number published, ${known} of them named in the sources read`;
}

/** Who made the statement, how many of them are known by name, and when. */
export function jointStatementSentence(statement: JointStatement, view: View): string {
  const { deliveredBy, group, associates, on } = statement;
  const name = (collection: 'states' | 'coalitions', id: string) => view.nameOf({ collection, id });
  const who =
    group && statement.role === 'group' ? `Statement of ${name('coalitions', group)}` : openings[statement.role];
  const by = deliveredBy ? `, delivered by ${name('states', deliveredBy)}` : '';
  const also = inNameOrder('states', associates, view).map((id) => name('states', id));
  return [
    `${who}${by}, ${formatEdtf(on)}.`,
    `${membersInWords(statement)}.`,
    also.length > 0 && `${listInWords(also)} associated ${also.length === 1 ? 'itself' : 'themselves'} with it.`,
  ]
    .filter(Boolean)
    .join(' ');
}
