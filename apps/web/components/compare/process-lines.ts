import type { ComparedLine } from '@acquis/analysis/compare';
import {
  count,
  datesOf,
  formatEdtf,
  type Item,
  meetingStatus,
  meetingsOf,
  type Process,
  type View,
} from '@acquis/domain';

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
    ...(held.length > 0 ? plain(`${count(held.length, 'meeting')} held, as far as the record shows`) : []),
    ...(next
      ? [
          {
            text: `next: ${next.title}${on ? `, ${formatEdtf(on)}` : ''}`,
            reference: { collection: 'meetings' as const, id: next.id },
          },
        ]
      : []),
  ];
}

const lines: readonly ProcessLine[] = [
  { label: 'Who may take part', items: ({ participation }) => plain(participation) },
  { label: 'Seats', items: ({ memberCount }) => plain(memberCount === null ? null : String(memberCount)) },
  { label: 'Meetings', items: sessions },
  {
    label: 'Reports agreed',
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
