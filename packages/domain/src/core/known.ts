import { type Day, type Edtf, latest } from './edtf.js';
import type { Citation } from './record.js';

/** When something became known is read from these. */
export interface Dated {
  readonly on?: Edtf | null;
  readonly stated?: Edtf | null;
  readonly citations?: readonly Citation[];
}

/** What an undated fact falls back on: the record it stands in, and when sources were published. */
export interface Fallback {
  readonly citations: readonly Citation[];
  readonly recorded: Day;
  readonly published: (source: string) => Edtf | null;
}

/**
 * The day from whose end a fact is known: the last day of `stated`, else of `on`; an undated fact is known from the
 * earliest publication among its citations, else from the day it entered the record.
 */
export function knownOn(fact: Dated, fallback: Fallback): Day {
  const date = fact.stated ?? fact.on;
  if (date) return latest(date);
  const citations = fact.citations?.length ? fact.citations : fallback.citations;
  const published = citations.flatMap(({ source }) => {
    const on = fallback.published(source);
    return on ? [latest(on)] : [];
  });
  return published.sort()[0] ?? fallback.recorded;
}

/** The day from whose end a record is known, from what its descriptor says of it; before all days where it is vocabulary. */
export function firstKnown(since: 'always' | readonly Dated[], fallback: Fallback): Day {
  if (since === 'always') return '0000-00-00';
  const days = since.map((fact) => knownOn(fact, fallback)).sort();
  return days[0] ?? knownOn({}, fallback);
}
