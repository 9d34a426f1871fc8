import type { CollectionName } from '../generated/kinds.js';
import type { Attestation } from './attestation.js';
import { compareEdtf, compareText, type Day, type Edtf, earliest, isExact, latest } from './edtf.js';
import type { Citation } from './record.js';

/** A dated event as a record's descriptor states it. */
export interface Event {
  /** What happens: `adopted`, `opened`, `held`, `scheduled` … */
  readonly act: string;
  readonly on: Edtf;
  readonly stated: Edtf | null;
  /** The event in a few words that stand by themselves, without its date. */
  readonly title: string;
  readonly citations: readonly Citation[];
  /** Events of one record with the same slot replace each other, the one stated last standing: a date moved, a plan done. */
  readonly slot?: string;
  /** The path of the record's field that states the event, for how well it is attested. */
  readonly field?: string;
  /** The event was expected when stated; without a later one in its slot nothing is known of whether it took place. */
  readonly planned?: boolean;
  /** No later statement in the slot replaces the event: a meeting held. */
  readonly settles?: boolean;
  /** A plan that stands beside others in its slot, none replacing another: what different sources expect, before anything is fixed. */
  readonly beside?: boolean;
  /** The record's own sentence says more of it than its title: where it comes next on a track, the track's sentence quotes it. */
  readonly telling?: boolean;
  /** What the slot had planned does not take place then: the event says that it is cancelled or put off. */
  readonly calledOff?: boolean;
  /** Where it takes place, where the record says. */
  readonly place?: string;
}

/** A dated event of a record, in the one stream from which timelines, calendars and feeds are drawn. */
export interface Happening extends Event {
  /** `<collection>/<id>#<act>@<on>`, with `~<stated>` where that differs. Unique and stable. */
  readonly id: string;
  readonly collection: CollectionName;
  readonly record: string;
  readonly tracks: readonly string[];
  readonly attestation: Attestation;
}

/** How a happening stands on the day it is looked at. */
export type HappeningStatus = 'done' | 'under-way' | 'ahead' | 'outcome-not-in-record';

/** A happening with its standing on a day. */
export interface DatedHappening extends Happening {
  readonly status: HappeningStatus;
}

/** The day from whose end a happening is known. */
export function happeningKnownOn({ stated, on }: Pick<Event, 'stated' | 'on'>): Day {
  return latest(stated ?? on);
}

/** Order of the stream: by first day, last day, then id. Total. */
export function compareHappenings(a: Happening, b: Happening): number {
  return compareEdtf(a.on, b.on) || compareText(a.id, b.id);
}

function slotOf({ slot, collection, record, id }: Happening): string {
  return slot ? `${collection}/${record}#${slot}` : id;
}

/**
 * The fold of a log: of events in one slot of a record only the one stated last, or the one that settles it.
 * Plans that stand beside each other stay, all of them, until something in their slot is fixed or done.
 */
export function foldLog(log: readonly Happening[]): readonly Happening[] {
  const last = new Map<string, Happening>();
  for (const happening of log.filter(({ beside }) => !beside)) {
    const key = slotOf(happening);
    const other = last.get(key);
    if (!other || supersedes(happening, other)) last.set(key, happening);
  }
  const standing = log.filter((happening) => happening.beside && !last.has(slotOf(happening)));
  return [...last.values(), ...standing].sort(compareHappenings);
}

function supersedes(a: Happening, b: Happening): boolean {
  if (Boolean(a.settles) !== Boolean(b.settles)) return Boolean(a.settles);
  const [x, y] = [happeningKnownOn(a), happeningKnownOn(b)];
  if (x === y && Boolean(a.planned) !== Boolean(b.planned)) return !a.planned;
  return x === y ? compareHappenings(a, b) > 0 : x > y;
}

/** How a happening stands at the end of a day, from its dates and from whether it was only planned. */
export function happeningStatus(happening: Happening, day: Day): HappeningStatus {
  const { on, planned, beside } = happening;
  if (earliest(on) > day) return 'ahead';
  if (planned && latest(on) >= day) return isExact(on) && !beside ? 'under-way' : 'ahead';
  return planned ? 'outcome-not-in-record' : 'done';
}
