import type { Drawing } from '@acquis/charts';
import { type Attestation, type Day, formatEdtf, type Reference, type View, version } from '@acquis/domain';
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

/** How a figure is drawn for whoever asked: every mark leads to its record, and the foot says where it is from. */
export function drawingFor(
  service: Service,
  view: View,
  asked: {
    readonly day: Day | undefined;
    readonly width: number;
    readonly page: string;
    readonly attestation?: Attestation;
  },
): Drawing {
  const { day, width, page, attestation } = asked;
  const attested = attestation === undefined ? '' : ` Attestation of the record: ${attestation}.`;
  return {
    width,
    href: (reference) => recordAt(service, day, reference),
    source: `Acquis, as known on ${formatEdtf(view.day)}, data version ${version}.${attested}\n${page.replace(/^https?:\/\//, '')}`,
  };
}
