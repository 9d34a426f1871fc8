import { score } from '@acquis/charts';
import {
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
import { words } from '@/words/process';
import { shared } from '@/words/shared';

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
    .map((status) =>
      status === 'outcome-not-in-record'
        ? words.withoutOutcome(number(status))
        : `${number(status)} ${meetingStatusWords[status]}`,
    );
  return (
    <section className="part" id="sessions">
      <h2>{words.sessions}</h2>
      {meetings.length === 0 && <p className="sub">{words.noMeeting}</p>}
      {meetings.length > 0 && <h3>{`${words.meetingCount(meetings.length)}: ${shown.join(', ')}`}</h3>}
      {lane && (lane.bars.length > 0 || lane.marks.length > 0) && (
        <>
          <p className="sub">{words.scoreTold(drawn.from.slice(0, 4), drawn.to.slice(0, 4))}</p>
          <ScoreFigure at={at} score={drawn} />
        </>
      )}
      {meetings.length > 0 && (
        <details className="sans mt-4" open={meetings.length <= fewMeetings}>
          <summary className="sub">
            {meetings.length === 1 ? words.theMeeting : words.allMeetings(meetings.length)}
          </summary>
          <Table label={words.meetings} region="tall mt-2" columns={[words.dates, words.meeting, words.standing]}>
            {meetings.map((meeting) => {
              const on = datesOf(meeting, view.day);
              return (
                <tr key={meeting.id}>
                  <td className="date">{on ? formatEdtfShort(on) : shared.undated}</td>
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
