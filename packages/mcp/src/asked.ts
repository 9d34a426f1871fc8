import { acquis, type Day, type Reference, type View } from '@acquis/domain';
import type { Host } from './host.js';

/** A call of a tool: on which day the record is shown, and where it is published. */
export interface Asked {
  readonly view: View;
  /** The day asked for; undefined: today. */
  readonly asOf: Day | undefined;
  readonly host: Host;
}

/** The record on the day asked for, else today. */
export function askedOn(asOf: Day | undefined, host: Host): Asked {
  return { view: acquis.at(asOf ?? host.today()), asOf, host };
}

/** The page of a record for people, as of the day asked for; null where there is no site. */
export function pageOf({ host: { siteUrl }, asOf }: Asked, { collection, id }: Reference): string | null {
  if (siteUrl === undefined) return null;
  return `${siteUrl}${asOf === undefined ? '' : `/at/${asOf}`}/${collection}/${encodeURIComponent(id)}`;
}

/** The record for programs, as of the day asked for. */
export function apiOf({ host: { apiUrl }, asOf }: Asked, { collection, id }: Reference): string {
  return `${apiUrl}/v1/${collection}/${encodeURIComponent(id)}${asOf === undefined ? '' : `?asOf=${asOf}`}`;
}

/** Where a record stands: its page where there is a site, else the record for programs. */
export function addressOf(asked: Asked, reference: Reference): string {
  return pageOf(asked, reference) ?? apiOf(asked, reference);
}
