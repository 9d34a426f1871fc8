import type { HappeningStatus } from '@acquis/domain';
import { bullets } from '@acquis/domain/markdown';
import { z } from 'zod';
import { happening, happeningLine, happeningOf } from '../answer/happening.js';
import { page, paged, pageLine, paging } from '../answer/page.js';
import { asOf, inOrder, span } from '../arguments/dates.js';
import { ids, idsIn, kind } from '../arguments/records.js';
import { askedOn } from '../asked.js';
import { tool } from '../tool.js';

const statuses = ['done', 'under-way', 'ahead', 'outcome-not-in-record'] as const satisfies readonly HappeningStatus[];
const status = z.enum(statuses);
const standing: Readonly<Record<HappeningStatus, string>> = {
  done: 'happened',
  'under-way': 'under way',
  ahead: 'announced',
  'outcome-not-in-record': 'was planned; what came of it is not in the record',
};

/** Everything dated in one stream. */
export const timelineTool = tool({
  name: 'timeline',
  title: 'What happened and what is announced',
  description:
    'Every dated event of every record in one stream: decisions, meetings, openings, signatures, elections, announcements. Use it for "what happened in 2021", "what is next" (status "ahead", order "oldest-first"), "the history of the OEWG" (processes). A plan whose day has passed without an outcome in the record is given as such: do not say that it took place.',
  input: {
    tracks: ids('Only of these tracks, by id.').optional(),
    kinds: z.array(kind).min(1).max(50).optional().describe('Only events of records of these kinds.'),
    processes: ids('Only of these processes and of the records that refer to them, by id.').optional(),
    states: ids(
      'Only of records that name one of these states, by id, ISO code or name: votes by name, acts, positions, sponsors, officers, members; nothing by way of a group.',
    ).optional(),
    status: z.array(status).min(1).optional().describe('Only what stands so on the day.'),
    ...span,
    order: z.enum(['newest-first', 'oldest-first']).default('newest-first').describe('By date.'),
    asOf,
    ...paging,
  },
  output: { happenings: z.array(happening.extend({ status: status.describe('How it stands on the day.') })), page },
  answer: (given, host) => {
    inOrder(given);
    const asked = askedOn(given.asOf, host);
    const { view } = asked;
    const found = view.timeline({
      ...(given.tracks && { track: idsIn('tracks', given.tracks) }),
      ...(given.kinds && { collection: given.kinds }),
      ...(given.processes && { process: idsIn('processes', given.processes) }),
      ...(given.states && { state: idsIn('states', given.states) }),
      ...(given.status && { status: given.status }),
      ...(given.from !== undefined && { from: given.from }),
      ...(given.to !== undefined && { to: given.to }),
    });
    const { entries, page: at } = paged(given.order === 'oldest-first' ? found : found.toReversed(), given, asked);
    const happenings = entries.map((each) => ({ ...happeningOf(each, asked), status: each.status }));
    return {
      view,
      data: { happenings, page: at },
      rests: happenings,
      text: [pageLine(at), bullets(happenings.map((each) => happeningLine(each, asked, standing[each.status])))],
    };
  },
});
