import { type CollectionName, collectionsCalled, type Edtf } from '@acquis/domain';
import { Command } from 'commander';
import { type Asked, apiOf, type Desk, give, metaOf, printLines, viewOf } from '../answer.js';
import { collectionsNamed, inOrder, recordsNamed } from '../arguments.js';
import { Failure } from '../failure.js';
import { given } from '../given.js';
import { dateOption, limitOption, parameterOption, withServer } from '../options.js';
import { hitLines } from '../views/hits.js';

/** What is asked of the search. */
export interface SearchAsked extends Asked {
  readonly kind?: readonly CollectionName[];
  readonly track?: readonly string[];
  readonly state?: readonly string[];
  readonly from?: Edtf;
  readonly to?: Edtf;
  readonly limit?: number;
}

/** How many hits are given where no other number is asked for. */
const usual = 10;

const examples = `
Words may be anything: a symbol, a tally, an id, a question; a state's name in
any of the six languages.

Examples:
  acquis search 78/237
  acquis search 158-10-12
  acquis search when did the contact directory start
  acquis search norms --kind documents --track ict-security
  acquis search stakeholders --state fra --as-of 2023-12-31 --json`;

async function printSearch(words: readonly string[], asked: SearchAsked, desk: Desk): Promise<void> {
  const q = words.join(' ');
  if (!/[\p{L}\p{N}]/u.test(q)) throw new Failure(2, `"${q}" has no letter and no digit.`, ['acquis search 78/237']);
  inOrder(asked);
  const { kind, track, state, from, to, limit = usual } = asked;
  if (apiOf(asked, desk)) {
    const { searchFrom } = await import('../server/answers.js');
    return searchFrom(q, { ...asked, limit }, desk);
  }
  const view = viewOf(asked, desk);
  const { search } = await import('@acquis/search');
  const { hits, total } = search(view, { ...given({ kind, track, state, from, to }), q, limit });
  function text(): void {
    if (total === 0) desk.say(`Nothing in the record answers to "${q}".\n`);
    else printLines(hitLines(hits, desk.surroundings.columns), desk);
    if (hits.length < total) desk.say(`The best ${hits.length} of ${total}; more with --limit.\n`);
    const called = collectionsCalled(q).map((name) => `acquis ${name}`);
    if (called.length > 0) desk.say(`In full: ${called.join(', ')}\n`);
  }
  return give({ data: hits, meta: metaOf(view), page: { limit, total, next: null }, text }, asked, desk);
}

/** `acquis search`: every kind of record by words, best first. */
export function searchCommand(desk: Desk): Command {
  const command = new Command('search')
    .description('every kind of record by words, symbols, tallies, ids and names, best first')
    .argument('<words...>', 'what to look for')
    .addOption(parameterOption('--kind <name>', 'of a kind of record', collectionsNamed('kind')))
    .addOption(parameterOption('--track <id>', 'of a track', recordsNamed('track', 'tracks')))
    .addOption(
      parameterOption('--state <code>', 'a state and the records that refer to it', recordsNamed('state', 'states')),
    )
    .addOption(dateOption('from', 'not over before a date'))
    .addOption(dateOption('to', 'not begun after a date'))
    .addOption(limitOption());
  return withServer(command)
    .addHelpText('after', examples)
    .action((words: string[], _options: SearchAsked, command: Command) =>
      printSearch(words, command.optsWithGlobals(), desk),
    );
}
