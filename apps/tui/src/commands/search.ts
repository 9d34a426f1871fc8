import { type CollectionName, collectionsCalled, type Edtf } from '@acquis/domain';
import { Command } from 'commander';
import { type Asked, type Desk, printJson, printLines, viewOf } from '../answer.js';
import { collectionName, inOrder, recordOf } from '../arguments.js';
import { Failure } from '../failure.js';
import { asOfOption, dateOption, jsonOption, limitOption, valuesOption } from '../options.js';
import { hitLines } from '../views/hits.js';

interface SearchAsked extends Asked {
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
Words may be anything: a symbol, a tally, an id, a question; a state's name in any of the six languages.

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
  const { asOf: _day, json, limit = usual, ...filters } = asked;
  const view = viewOf(asked, desk);
  const { search } = await import('@acquis/search');
  const { hits, total } = search(view, { ...filters, q, limit });
  if (json) printJson(view, hits, desk, { limit, total, next: null });
  else if (total === 0) desk.say(`Nothing in the record answers to "${q}".\n`);
  else {
    printLines(hitLines(hits, desk.surroundings.columns), desk);
    if (hits.length < total) desk.say(`The best ${hits.length} of ${total}; more with --limit.\n`);
    const called = collectionsCalled(q).map((name) => `acquis ${name}`);
    if (called.length > 0) desk.say(`In full: ${called.join(', ')}\n`);
  }
}

/** `acquis search`: every kind of record by words, best first. */
export function searchCommand(desk: Desk): Command {
  return new Command('search')
    .description('every kind of record by words, symbols, tallies, ids and names, best first')
    .argument('<words...>', 'what to look for')
    .addOption(valuesOption('--kind <name>', 'of a kind of record', collectionName))
    .addOption(valuesOption('--track <id>', 'of a track', recordOf('tracks')))
    .addOption(valuesOption('--state <code>', 'a state and the records that refer to it', recordOf('states')))
    .addOption(dateOption('--from <date>', 'not over before a date'))
    .addOption(dateOption('--to <date>', 'not begun after a date'))
    .addOption(limitOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action((words: string[], _options: SearchAsked, command: Command) =>
      printSearch(words, command.optsWithGlobals(), desk),
    );
}
