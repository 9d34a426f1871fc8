import type { ComparedLine } from '@acquis/analysis/compare';
import { datesOf, formatEdtf, type Item, meetingStatus, meetingsOf, type Process, type View } from '@acquis/domain';
import { words } from '@/words/compare';

/** What a process says of one line, as items to be shown. */
interface ProcessLine {
  readonly label: string;
  readonly items: (process: Process, view: View) => readonly Item[];
}

const plain = (text: string | null): readonly Item[] => (text === null ? [] : [{ text }]);

function sessions(process: Process, view: View): readonly Item[] {
  const meetings = meetingsOf(process, view);
  const held = meetings.filter((meeting) => meetingStatus(meeting, view.day) === 'held');
  const next = meetings.find((meeting) => meetingStatus(meeting, view.day) === 'planned');
  const on = next && datesOf(next, view.day);
  return [
    ...(held.length > 0 ? plain(words.meetingsHeld(held.length)) : []),
    ...(next
      ? [
          {
            text: words.nextMeeting(next.title, on ? `, ${formatEdtf(on)}` : ''),
            reference: { collection: 'meetings' as const, id: next.id },
          },
        ]
      : []),
  ];
}

const lines: readonly ProcessLine[] = [
  { label: words.whoMayTakePart, items: ({ participation }) => plain(participation) },
  { label: words.seats, items: ({ memberCount }) => plain(memberCount === null ? null : String(memberCount)) },
  { label: words.meetings, items: sessions },
  {
    label: words.reportsAgreed,
    items: ({ outcomes }, view) =>
      outcomes
        .map((id) => ({ collection: 'documents' as const, id }))
        .filter((reference) => view.isKnown(reference))
        .map((reference) => ({ text: view.nameOf(reference), reference })),
  },
];

/** Membership, meetings and outcomes of processes, line by line. A line none of them has is not there. */
export function processLines(processes: readonly Process[], view: View): readonly ComparedLine[] {
  return lines.flatMap(({ label, items }): ComparedLine[] => {
    const values = processes.map((process) => items(process, view));
    const said = new Set(values.map((value) => value.map(({ text }) => text).join('\n')));
    return values.some((value) => value.length > 0) ? [{ label, values, differs: said.size > 1 }] : [];
  });
}
