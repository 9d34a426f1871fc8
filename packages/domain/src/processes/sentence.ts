import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { listInWords } from '../core/words.js';
import { datesOf, meetingStatus } from '../meetings/queries.js';
import { lastEvent, meetingsOf, statusOf, successorsOf } from './queries.js';
import type { Process } from './schema.js';

function standing(process: Process, view: View): string {
  const event = lastEvent(process, view.day);
  const when = event ? ` ${formatEdtfInSentence(event.on)}` : '';
  switch (statusOf(process, view.day)) {
    case 'proposed':
      return `It was proposed${when}.`;
    case 'provided-for':
      return `It was provided for${when} and has not been constituted.`;
    case 'established':
      return `It was established${when} and had not begun its work.`;
    case 'under-way':
      return `It is under way, having opened${when}.`;
    case 'concluded':
      return `It concluded${when}.`;
    case 'ended-without-consensus':
      return `It ended${when} without consensus.`;
    case 'absorbed':
      return `It was absorbed into its successor${when}.`;
    case 'unknown':
      return 'Its dates are not in the record.';
  }
}

/** Where a process stands on the view's day, its latest and next meeting, and what continues it. */
export function processSentence(process: Process, view: View): string {
  const meetings = meetingsOf(process, view);
  const meeting = ['under-way', 'unknown'].includes(statusOf(process, view.day));
  const held = meeting ? meetings.filter((meeting) => meetingStatus(meeting, view.day) === 'held').at(-1) : undefined;
  const next = meetings.find((meeting) => meetingStatus(meeting, view.day) === 'planned');
  const open = meetings
    .filter(
      (meeting) =>
        meetingStatus(meeting, view.day) === 'outcome-not-in-record' &&
        ['plenary', 'review-conference'].includes(meeting.type),
    )
    .at(-1);
  const successors = successorsOf(process, view);
  const dated = (meeting: typeof held) =>
    meeting ? `${meeting.title}, ${formatEdtf(datesOf(meeting, view.day) ?? view.day)}` : '';
  return [
    standing(process, view),
    held && `Latest meeting held: ${dated(held)}.`,
    open && `Outcome not in our record: ${dated(open)}.`,
    next && `Next: ${dated(next)}.`,
    successors.length > 0 && `Continued by ${listInWords(successors.map(({ shortName }) => shortName))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
