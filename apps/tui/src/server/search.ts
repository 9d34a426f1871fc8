import { type Desk, give, printLines } from '../answer.js';
import type { SearchAsked } from '../commands/search.js';
import { given } from '../given.js';
import { hitLines } from '../views/hits.js';
import { askServer, wholeList } from './server.js';

/** Prints what an API finds by words, best first. */
export async function searchFrom(q: string, asked: SearchAsked, desk: Desk): Promise<void> {
  const { kind, track, state, from, to, limit } = asked;
  const narrowing = given({ kind, track, state, from, to });
  const { data, meta, page } = await askServer(asked, desk, (client, progress) =>
    wholeList(
      limit,
      (begin) => client.get('/v1/search', { params: { query: { ...narrowing, q, ...begin } } }),
      progress,
    ),
  );
  function text(): void {
    if (data.length === 0) desk.say(`Nothing in the record answers to "${q}".\n`);
    else printLines(hitLines(data, desk.surroundings.columns), desk);
    if (data.length < page.total) desk.say(`The best ${data.length} of ${page.total}; more with --limit.\n`);
  }
  await give({ data, meta, page, text }, asked, desk);
}
