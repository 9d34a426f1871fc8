import { acquis, type CollectionName } from '@acquis/domain';
import { bibtexOf, citedOf, cslOf } from '@acquis/domain/cite';
import type { Asked, Desk } from '../answer.js';
import { inOneForm } from '../form.js';
import { knownRecord } from '../known-record.js';

/** What is asked of `acquis cite`. */
export interface CiteAsked extends Omit<Asked, 'api'> {
  readonly as?: 'bibtex' | 'csl-json';
  readonly site?: string;
  readonly api?: string;
}

const ownApi = 'http://127.0.0.1:8787';

/**
 * Prints a record as it is cited. It leads where the options say, else where the surroundings do, else to an API of this
 * machine, which is said.
 *
 * @throws Failure when there is no such record, or another form than text is asked for
 */
export function printCitation<K extends CollectionName>(name: K, id: string, asked: CiteAsked, desk: Desk): void {
  inOneForm(asked, 'A citation is printed as BibTeX or CSL-JSON', ['name which with --as bibtex or --as csl-json']);
  const { as, asOf, site, api } = asked;
  const { surroundings } = desk;
  const view = acquis.at(asOf ?? surroundings.today);
  const record = knownRecord(view, name, id, `acquis cite ${name}`);
  const siteUrl = site ?? (api ? undefined : surroundings.site);
  const apiUrl = api ?? surroundings.api;
  if (!siteUrl && !apiUrl) desk.say(`The address leads to ${ownApi}; name a site with SITE_URL or --site.\n`);
  const cited = [citedOf(view, name, record, { siteUrl, apiUrl: apiUrl ?? ownApi })];
  desk.print(`${(as === 'csl-json' ? cslOf(cited) : bibtexOf(cited)).trimEnd()}\n`);
}
