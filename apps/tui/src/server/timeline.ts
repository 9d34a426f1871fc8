import { type Desk, give, listWidth, printLines } from '../answer.js';
import type { TimelineAsked } from '../commands/timeline.js';
import { given } from '../given.js';
import { csvOfHappenings } from '../happenings-table.js';
import { timelineLines } from '../views/timeline.js';
import { askServer, wholeList } from './server.js';

/** Prints the timeline as an API has it, oldest first. */
export async function timelineFrom(asked: TimelineAsked, desk: Desk): Promise<void> {
  const { track, collection, process, state, status, from, to, limit } = asked;
  const narrowing = given({ track, collection, process, state, status, from, to });
  const found = await askServer(asked, desk, (client, progress) =>
    wholeList(
      limit,
      (begin) => client.get('/v1/timeline', { params: { query: { ...narrowing, ...begin, order: 'desc' } } }),
      progress,
    ),
  );
  const { meta, page } = found;
  const data = found.data.toReversed();
  function text(): void {
    if (data.length === 0) desk.say('Nothing in the record matches.\n');
    else printLines(timelineLines(data, listWidth(desk)), desk);
    if (data.length < page.total) desk.say(`The latest ${data.length} of ${page.total}.\n`);
  }
  await give({ data, meta, page, csv: () => csvOfHappenings(data), text }, asked, desk);
}
