import { acquis, type CollectionName, type Day } from '@acquis/domain';
import { bibtexOf, citedOf, cslOf } from '@acquis/domain/cite';
import type { Desk } from '../answer.js';
import { knownRecord } from '../known-record.js';

/** What is asked of `acquis cite`. */
export interface CiteAsked {
  readonly as?: 'bibtex' | 'csl-json';
  readonly asOf?: Day;
  readonly site?: string;
  readonly api: string;
}

/** Prints a record as it is cited. */
export function printCitation<K extends CollectionName>(
  name: K,
  id: string,
  { as, asOf, site, api }: CiteAsked,
  desk: Desk,
): void {
  const view = acquis.at(asOf ?? desk.surroundings.today);
  const record = knownRecord(view, name, id, `acquis cite ${name}`);
  const cited = [citedOf(view, name, record, { siteUrl: site, apiUrl: api })];
  desk.print(`${(as === 'csl-json' ? cslOf(cited) : bibtexOf(cited)).trimEnd()}\n`);
}
