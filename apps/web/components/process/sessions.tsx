import { score } from '@acquis/charts';
import {
  count,
  datesOf,
  formatEdtfShort,
  type MeetingStatus,
  meetingStatus,
  meetingStatusWords,
  meetingsOf,
} from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Table } from '@/components/frame/table';
import type { ExtraProps } from '@/components/record/extras';
import { ScoreFigure } from '@/components/timeline/score-figure';
import { pathOf } from '@/site/day';
import { spanOf } from '@/site/process-span';

/** The most meetings listed without being folded. */
const fewMeetings = 8;

/** The sessions of a process as a score of its own at true scale, and as a table. */
export function Sessions({ at, view, record }: Omit<ExtraProps<'processes'>, 'query'>) {
  const meetings = meetingsOf(record, view);
  const drawn = score(view, spanOf(record, view));
  const lane = drawn.lanes[0];
  const number = (status: MeetingStatus) => meetings.filter((each) => meetingStatus(each, view.day) === status).length;
  const shown = (
    ['held', 'planned', 'under-way', 'outcome-not-in-record', 'postponed', 'cancelled', 'undated'] as const
  )
    .filter((status) => number(status) > 0)
    .map((status) => `${number(status)} ${meetingStatusWords[status]}`);
  return (
    <section className="part" id="sessions">
      <h2>Sessions</h2>
      {meetings.length === 0 && <p className="sub">No meeting of it is in the record.</p>}
      {meetings.length > 0 && <h3>{`${count(meetings.length, 'meeting')}: ${shown.join(', ')}`}</h3>}
      {lane && (lane.bars.length > 0 || lane.marks.length > 0) && (
        <>
          <p className="sub">
            At true scale, {drawn.from.slice(0, 4)} to {drawn.to.slice(0, 4)}: its life as a band, meetings as bars,
            decisions as dots.
          </p>
          <ScoreFigure at={at} score={drawn} />
        </>
      )}
      {meetings.length > 0 && (
        <details className="sans mt-4" open={meetings.length <= fewMeetings}>
          <summary className="sub">{meetings.length === 1 ? 'The meeting' : `All ${meetings.length} meetings`}</summary>
          <Table label="Meetings" region="tall mt-2" columns={['Dates', 'Meeting', 'Standing']}>
            {meetings.map((meeting) => {
              const on = datesOf(meeting, view.day);
              return (
                <tr key={meeting.id}>
                  <td className="date">{on ? formatEdtfShort(on) : 'undated'}</td>
                  <th scope="row">
                    <To at={at} path={pathOf({ collection: 'meetings', id: meeting.id })}>
                      {meeting.title}
                    </To>
                  </th>
                  <td>{meetingStatusWords[meetingStatus(meeting, view.day)]}</td>
                </tr>
              );
            })}
          </Table>
        </details>
      )}
    </section>
  );
}
