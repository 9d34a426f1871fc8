import { compareText, type Day, latest } from '../core/edtf.js';
import { type MechanismStanding, standingAfter } from './acts.js';
import type { Mechanism } from './schema.js';

type MechanismEvent = Mechanism['events'][number];

/** The event by which a mechanism stands where it does on a day; once launched it stays so until it is deferred. */
export function decidingEvent(mechanism: Mechanism, day: Day): MechanismEvent | undefined {
  const events = mechanism.events
    .filter(({ act, on, planned }) => !planned && standingAfter[act] !== undefined && latest(on) <= day)
    .sort((a, b) => compareText(latest(a.on), latest(b.on)));
  const launched = events.findLast(({ act }) => act === 'launched');
  const last = events.at(-1);
  return launched && last?.act !== 'deferred' ? launched : last;
}

/** Where a mechanism stands at the end of a day. */
export function standingOf(mechanism: Mechanism, day: Day): MechanismStanding {
  const act = decidingEvent(mechanism, day)?.act;
  return (act && standingAfter[act]) ?? 'unknown';
}

/** The last published number of participating States by the end of a day, in words; undefined where there is none. */
export function lastCount({ counts }: Mechanism, day: Day): Mechanism['counts'][number] | undefined {
  return [...counts]
    .filter(({ on }) => latest(on) <= day)
    .sort((a, b) => compareText(latest(a.on), latest(b.on)))
    .at(-1);
}
