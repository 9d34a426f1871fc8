import { descriptorOf } from '../core/descriptor.js';
import type { Day } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { CollectionName, Kinds } from '../generated/kinds.js';
import { lastChange, version } from '../generated/version.js';

/** Where the record is published, without a slash at the end. */
export interface Publication {
  /** The site; undefined: there is none. */
  readonly siteUrl: string | undefined;
  readonly apiUrl: string;
}

/** What is cited: one record, as of a day, in a version of the data. */
export interface Cited {
  /** A key for lists of references. */
  readonly key: string;
  readonly title: string;
  /** Where it stands as it is cited, on that day. */
  readonly url: string;
  /** The day of the data version. */
  readonly issued: Day;
  readonly version: string;
  readonly note: string;
}

/** Who is cited. */
export const author = 'The Acquis contributors';

/** Who publishes it. */
export const publisher = 'Acquis';

/** What the record is part of. */
export const container = 'Acquis: the open observatory of United Nations cyber diplomacy';

/** A record as it is cited. The day is always named, today's too: what is cited is what was read. */
export function citedOf<K extends CollectionName>(
  view: View,
  name: K,
  record: Kinds[K],
  { siteUrl, apiUrl }: Publication,
): Cited {
  const { label, code } = descriptorOf(name);
  const { id, title, attestation } = record;
  const known = code(record);
  const kind = known === null ? label.one : `${label.one}, ${known}`;
  return {
    key: `acquis-${name}-${id}`,
    title,
    url:
      siteUrl === undefined
        ? `${apiUrl}/v1/${name}/${encodeURIComponent(id)}?asOf=${view.day}`
        : `${siteUrl}/at/${view.day}/${name}/${encodeURIComponent(id)}`,
    issued: lastChange,
    version,
    note: `Record of a ${kind}, as of ${view.day}; data version ${version}; attestation: ${attestation}`,
  };
}
