import { type CollectionName, type Edtf, lastChange, referenceFields } from '@acquis/domain';
import { anyOf, day } from '@acquis/domain/parameters';
import type { Narrowing } from '@acquis/search/lists';
import { maybeWords, type Sort, sort, usualOrder } from '@acquis/search/parameters';
import type { Command } from 'commander';
import { inOrder } from '../arguments.js';
import { Failure } from '../failure.js';
import { given } from '../given.js';
import { dateOption, parameterOption } from '../options.js';

/** What may be asked of any list of records, as in the API. */
export interface ListAsked {
  readonly q?: string;
  readonly from?: Edtf;
  readonly to?: Edtf;
  readonly updatedSince?: string;
  readonly sort?: Sort;
  readonly include?: readonly string[];
}

/** Adds the options by which a list of records is searched, narrowed by date and ordered, and made richer. */
export function withNarrowing(command: Command, name: CollectionName): Command {
  const usual = usualOrder(name);
  return command
    .addOption(parameterOption('--q <words>', 'only what a search finds, best first', () => maybeWords))
    .addOption(dateOption('from', 'not over before a date'))
    .addOption(dateOption('to', 'not begun after a date'))
    .addOption(
      parameterOption('--updated-since <day>', 'what changed in our record since a day', () =>
        day('updatedSince', '', lastChange),
      ),
    )
    .addOption(
      parameterOption(
        '--sort <order>',
        `date, title, id or updated, turned round by a hyphen: --sort=-date; relevance with --q; ${usual} unless said`,
        () => sort(usual),
      ),
    )
    .addOption(
      parameterOption('--include <fields>', 'with --json: also the records these fields refer to', () =>
        anyOf('include', '', () => referenceFields(name)),
      ),
    );
}

/**
 * What was asked of a list, once it is known to go together; undefined where nothing was.
 *
 * @throws Failure when the span ends before it begins, or an order needs words that are not given
 */
export function narrowingOf({ q, from, to, updatedSince, sort: order }: ListAsked): Narrowing | undefined {
  inOrder(given({ from, to }));
  if (order === 'relevance' && q === undefined)
    throw new Failure(2, '--sort relevance needs words to look for; give --q too.');
  const asked = [q, from, to, updatedSince, order].some((value) => value !== undefined);
  return asked ? { q: q ?? '', from, to, updatedSince, sort: order } : undefined;
}
