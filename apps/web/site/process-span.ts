import type { ScoreOptions } from '@acquis/charts';
import { datesOf, earliest, latest, meetingsOf, type Process, statusOf, type View } from '@acquis/domain';

/** The years a process fills: from its first event, meeting or decision to its last, or on to the view's day while it lasts. */
export function spanOf(process: Process, view: View): ScoreOptions {
  const dates = [
    ...process.events.map(({ on }) => on),
    ...meetingsOf(process, view).flatMap((meeting) => datesOf(meeting, view.day) ?? []),
    ...view.decisions.find((decision) => decision.process === process.id).map(({ on }) => on),
  ];
  const first = dates.map(earliest).sort()[0] ?? view.day;
  const last = dates.map(latest).sort().at(-1) ?? view.day;
  const ended = ['concluded', 'ended-without-consensus', 'absorbed'].includes(statusOf(process, view.day));
  return {
    process: process.id,
    from: `${first.slice(0, 4)}-01-01`,
    ...(ended ? { to: `${last.slice(0, 4)}-12-31` } : {}),
  };
}
