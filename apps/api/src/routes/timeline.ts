import { acquis, kindNames } from '@acquis/domain';
import { asOf, date, oneOf, standings } from '@acquis/domain/parameters';
import { happeningSchema } from '@acquis/domain/schemas';
import { faceted } from '../faceted.js';
import { happeningFormats, happeningSuffixes } from '../formats/happening-formats.js';
import { inFormats } from '../formats/in-formats.js';
import { pageOf } from '../paged.js';
import { cursor } from '../parameters/cursor.js';
import { inOrder } from '../parameters/in-order.js';
import { pageOrAll } from '../parameters/limit.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { between, happeningsAmong, timelineItems } from '../timeline-items.js';

const from = date('from', 'Only what may have happened on or after the first day of this date.');
const to = date('to', 'Only what may have happened on or before the last day of this date.');
const order = oneOf('order', 'Newest first, or oldest first.', ['desc', 'asc'], 'desc');
const path = '/v1/timeline';

/** Every dated event of every record in one stream. */
export function timelineRoute(): Route {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const { filters, counting, read } = faceted([
    { name: 'track', description: 'Only of these tracks.', possible: ids(acquis.tracks.all()) },
    { name: 'collection', description: 'Only of records in these collections.', possible: kindNames },
    {
      name: 'process',
      description: 'Only of these processes and of the records that refer to them.',
      possible: ids(acquis.processes.all()),
    },
    {
      name: 'state',
      description:
        'Only of records that name one of these states, by id, ISO code or name: in votes by member, as sponsor, officer or member, by an act towards a treaty, a position, an intervention, a proposal. What is known of a group says nothing here of its members.',
      possible: ids(acquis.states.all()),
      collection: 'states',
    },
    { name: 'status', description: 'Only what stands so on the day.', possible: standings },
  ]);
  const parameters = [asOf, ...filters, from, to, order, ...counting, pageOrAll, cursor];
  return {
    path,
    operationId: 'timeline',
    tag: 'overview',
    summary: 'The timeline',
    description:
      'Every dated event of every record in one stream, newest first: what happened, what is announced, and what was planned for a day that has passed without an outcome in the record. A later plan replaces an earlier one.',
    parameters,
    answers: { component: 'Timeline' },
    refusals: [400, 406],
    ...inFormats(happeningFormats, ({ url, suffix, service }, format) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      const { narrow, count } = read(query);
      const [start, end, direction] = [query.take(from), query.take(to), query.take(order)];
      const [size, begin] = [query.take(pageOrAll), query.take(cursor)];
      query.settle();
      inOrder(start, end);
      const view = acquis.at(day ?? service.today());
      const items = between(timelineItems(view), start, end);
      const chosen = narrow(items);
      const walk = { path, suffix, given: query.given(), limit: size, cursor: begin, suffixes: happeningSuffixes };
      const asked = { ...walk, view, asOf: day, facets: count(items) };
      const written = format && {
        type: format.type,
        write: (page: typeof items) =>
          'items' in format
            ? format.items(page, happeningSchema)
            : format.happenings(happeningsAmong(view, page), { ...walk, view, service, asOf: day, title: 'timeline' }),
      };
      return pageOf(direction === 'asc' ? chosen : chosen.toReversed(), asked, service, written);
    }),
  };
}
