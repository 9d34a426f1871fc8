import { acquis, type Edtf, earliest, type HappeningStatus, kindNames, latest, type View } from '@acquis/domain';
import { happeningJson } from '../happening-json.js';
import { facetCounts, type Item, narrowed } from '../listing.js';
import { pageOf } from '../paged.js';
import { asOf } from '../parameters/as-of.js';
import { anyOf, oneOf } from '../parameters/choice.js';
import { cursor } from '../parameters/cursor.js';
import { date } from '../parameters/date.js';
import { limit } from '../parameters/limit.js';
import { invalidParameter } from '../problems/invalid-parameter.js';
import { Problem } from '../problems/problem.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';

const statuses: readonly HappeningStatus[] = ['done', 'under-way', 'ahead', 'outcome-not-in-record'];
const from = date('from', 'Only what may have happened on or after the first day of this date.');
const to = date('to', 'Only what may have happened on or before the last day of this date.');
const order = oneOf('order', 'Newest first, or oldest first.', ['desc', 'asc'], 'desc');
const path = '/v1/timeline';

/** For each happening the processes it belongs to, as the domain's own filter sees it. */
function processesByHappening(view: View): ReadonlyMap<string, readonly string[]> {
  const processes = new Map<string, string[]>();
  for (const { id: process } of view.processes.all()) {
    for (const { id } of view.timeline({ process })) processes.set(id, [...(processes.get(id) ?? []), process]);
  }
  return processes;
}

const kept = new WeakMap<View, readonly Item[]>();

/** The happenings known on the view's day, oldest first, each serialised once a day. */
function timelineItems(view: View): readonly Item[] {
  const known = kept.get(view);
  if (known) return known;
  const processes = processesByHappening(view);
  const items = view.timeline().map((happening): Item => {
    const { id, on, tracks, collection, status } = happening;
    return {
      id,
      key: on,
      json: JSON.stringify(happeningJson(happening)),
      values: { track: tracks, collection: [collection], process: processes.get(id) ?? [], status: [status] },
    };
  });
  kept.set(view, items);
  return items;
}

function between(items: readonly Item[], start: Edtf | undefined, end: Edtf | undefined): readonly Item[] {
  if (start === undefined && end === undefined) return items;
  const [first, last] = [
    start === undefined ? '0000-00-00' : earliest(start),
    end === undefined ? '9999-99-99' : latest(end),
  ];
  if (first > last) {
    const detail = `from=${start} begins after to=${end} ends; give the earlier date as "from".`;
    throw new Problem(invalidParameter, {
      detail,
      errors: [{ parameter: 'from', value: start, detail, accepted: [`a date not after ${end}`] }],
    });
  }
  return items.filter(({ key }) => latest(key) >= first && earliest(key) <= last);
}

/** Every dated event of every record in one stream. */
export function timelineRoute(): Route {
  const facets = [
    { name: 'track', description: 'Only of these tracks.', possible: acquis.tracks.all().map(({ id }) => id) },
    { name: 'collection', description: 'Only of records in these collections.', possible: kindNames },
    {
      name: 'process',
      description: 'Only of these processes and of the records that refer to them.',
      possible: acquis.processes.all().map(({ id }) => id),
    },
    { name: 'status', description: 'Only what stands so on the day.', possible: statuses },
  ];
  const filters = facets.map(({ name, description, possible }) => anyOf(name, description, possible));
  const counted = anyOf(
    'facets',
    'Count the values of these facets under "meta.facets", each under all filters but its own.',
    facets.map(({ name }) => name),
  );
  const parameters = [asOf, ...filters, from, to, order, counted, limit, cursor];
  return {
    path,
    operationId: 'timeline',
    tag: 'overview',
    summary: 'The timeline',
    description:
      'Every dated event of every record in one stream, newest first: what happened, what is announced, and what was planned for a day that has passed without an outcome in the record. A later plan replaces an earlier one.',
    parameters,
    answers: { component: 'Timeline' },
    refusals: [400],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      const wanted = Object.fromEntries(filters.map((filter) => [filter.name, query.take(filter)]));
      const [start, end, direction] = [query.take(from), query.take(to), query.take(order)];
      const names = query.take(counted);
      const size = query.take(limit);
      const begin = query.take(cursor);
      query.settle();
      const view = acquis.at(day ?? service.today());
      const items = between(timelineItems(view), start, end);
      const counts =
        names.length > 0
          ? facetCounts(
              items,
              wanted,
              facets.filter(({ name }) => names.includes(name)),
            )
          : undefined;
      const chosen = narrowed(items, wanted);
      const ordered = direction === 'asc' ? chosen : chosen.toReversed();
      return pageOf(
        ordered,
        { view, asOf: day, path, given: query.given(), limit: size, cursor: begin, facets: counts },
        service,
      );
    },
  };
}
