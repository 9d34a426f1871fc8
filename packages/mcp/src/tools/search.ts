import { bullets } from '@acquis/domain/markdown';
import { find, longestQuery } from '@acquis/search';
import { z } from 'zod';
import { brief, briefLine, briefOfReference } from '../answer/brief.js';
import { page, paged, pageLine, paging } from '../answer/page.js';
import { asOf, inOrder, span } from '../arguments/dates.js';
import { ids, idsIn, kind } from '../arguments/records.js';
import { askedOn } from '../asked.js';
import { tool } from '../tool.js';

const hit = brief.extend({ snippet: z.string().describe('The passage that shows best why it was found.') });

/** Every kind of record by words, best first. */
export const searchTool = tool({
  name: 'search',
  title: 'Search the record',
  description:
    'Find records of any kind by words, best first. Start here when you do not know an id. Understands symbols ("78/237"), tallies ("158-10-12"), ids, names of states in six languages, and typing errors. Returns for each hit its kind and id (for "get", "votes", "cite"), date, one sentence, attestation and sources.',
  input: {
    query: z
      .string()
      .max(longestQuery)
      .regex(/[\p{L}\p{N}]/u, 'expected at least one letter or digit')
      .describe('What to look for: a few words, a symbol, a tally, an id or a name.'),
    kinds: z.array(kind).min(1).max(50).optional().describe('Only records of these kinds.'),
    tracks: ids('Only records of these tracks, by id.').optional(),
    states: ids('Only these states and the records that refer to them, by id, ISO code or name.').optional(),
    ...span,
    asOf,
    ...paging,
  },
  output: { hits: z.array(hit), page },
  answer: (given, host) => {
    inOrder(given);
    const { query: q, kinds, tracks, states, from, to } = given;
    const asked = askedOn(given.asOf, host);
    const found = find(asked.view, {
      q,
      ...(kinds && { kind: kinds }),
      ...(tracks && { track: idsIn('tracks', tracks) }),
      ...(states && { state: idsIn('states', states) }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
    const { entries, page: at } = paged(found, given, asked);
    const hits = entries.flatMap((each) =>
      briefOfReference(each, asked).map((record) => ({ ...record, snippet: each.hit().snippet.text })),
    );
    return {
      view: asked.view,
      data: { hits, page: at },
      rests: hits,
      text: [pageLine(at), bullets(hits.map((each) => briefLine(each, asked)))],
    };
  },
});
