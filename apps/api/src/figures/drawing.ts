import type { Drawing } from '@acquis/charts';
import { type Day, formatEdtf, type RecordHead, type Reference, type View, version } from '@acquis/domain';
import { address, pathOf } from '../links.js';
import type { Service } from '../service.js';

/** Where something is shown to people on a day as given or, where there is no site, to programs. */
export function shownAt({ siteUrl, apiUrl }: Service, day: Day | undefined, site: string, api: string): string {
  if (siteUrl !== undefined) return `${siteUrl}${day === undefined ? '' : `/at/${day}`}${site}`;
  return `${apiUrl}${address(api, day === undefined ? [] : [['asOf', day]])}`;
}

/** Where a record is shown on a day as given. */
export function recordAt(service: Service, day: Day | undefined, { collection, id }: Reference): string {
  return shownAt(service, day, `/${collection}/${encodeURIComponent(id)}`, pathOf(collection, id));
}

const sourcesNamed = 3;

/** How well the record that is drawn is attested, and by what: three of its sources by name, as many as there are besides. */
function attested({ attestation, citations }: RecordHead, view: View): string {
  const sources = [...new Set(citations.map(({ source }) => source))];
  const names = sources.slice(0, sourcesNamed).map((id) => view.nameOf({ collection: 'sources', id }));
  const more = sources.length > sourcesNamed ? `; ${sources.length - sourcesNamed} more` : '';
  return ` Attestation: ${attestation}. Sources: ${names.join('; ')}${more}.`;
}

/**
 * How a figure is drawn for whoever asked: every mark leads to its record, and the foot says where it is from and on which terms.
 *
 * @param asked.of the record, where what is drawn stands in it
 */
export function drawingFor(
  service: Service,
  view: View,
  asked: {
    readonly day: Day | undefined;
    readonly width: number;
    readonly page: string;
    readonly of?: RecordHead | undefined;
  },
): Drawing {
  const { day, width, page, of } = asked;
  return {
    width,
    href: (reference) => recordAt(service, day, reference),
    source: `Acquis, as known on ${formatEdtf(view.day)}, data version ${version}, CC BY 4.0.${of ? attested(of, view) : ''}\n${page.replace(/^https?:\/\//, '')}`,
  };
}
