import {
  capitalised,
  type Day,
  formatEdtf,
  listInWords,
  type Meeting,
  type MeetingStatus,
  meetingStatus,
  meetingStatusWords,
} from '@acquis/domain';
import { To, ToRecord } from '@/components/frame/link';
import { PrintButton } from '@/components/frame/print-button';
import type { ExtraProps } from '@/components/record/extras';
import { type DayContext, pathOf, queryOf } from '@/site/day';
import { hidesHindsight, toldWithHindsight } from '@/site/hindsight';
import { meetingKit } from '@/site/meeting-kit';
import { words } from '@/words/meeting';
import { KitPart } from './kit-part';
import { KitDeadlines, KitDecisions, KitDocuments, KitOfficers } from './kit-parts';

const ahead: readonly MeetingStatus[] = ['planned', 'under-way'];
const notMet: readonly MeetingStatus[] = [...ahead, 'postponed', 'cancelled'];

function outcomeInWords(meeting: Meeting, day: Day): string {
  const status = meetingStatus(meeting, day);
  if (meeting.outcome) return capitalised(meeting.outcome);
  if (ahead.includes(status)) return words.stillAhead;
  const standing = `${capitalised(meetingStatusWords[status])}.`;
  if (notMet.includes(status)) return standing;
  if (hidesHindsight(meeting, day)) return status === 'held' ? `${standing} ${toldWithHindsight}` : toldWithHindsight;
  return status === 'held' ? words.heldOutcomeMissing : standing;
}

function Unknown({ meeting, day }: { readonly meeting: Meeting; readonly day: Day }) {
  const outcomeUnknown =
    !meeting.outcome && !notMet.includes(meetingStatus(meeting, day)) && !hidesHindsight(meeting, day);
  const unknown = [
    ...(meeting.programme ? [] : [words.missingProgramme]),
    ...(meeting.officers ? [] : [words.missingOfficers]),
    ...(meeting.documents ? [] : [words.missingDocuments]),
    ...(meeting.deadlines ? [] : [words.missingDeadlines]),
    ...(outcomeUnknown ? [words.missingOutcome] : []),
    ...(meeting.place ? [] : [words.missingPlace]),
  ];
  if (unknown.length === 0) return null;
  return (
    <p className="kit-unknown">
      <b>{words.notInRecord}</b> {words.noSourceSays(listInWords(unknown))}
    </p>
  );
}

function Neighbours({ at, kit }: { readonly at: DayContext; readonly kit: ReturnType<typeof meetingKit> }) {
  const { before, after } = kit;
  if (!before && !after) return null;
  return (
    <KitPart id="neighbours" title={words.beforeAndAfter}>
      <ul className="rows">
        {before && (
          <li>
            <span className="quiet">{words.before} </span>
            <To at={at} path={pathOf({ collection: 'meetings', id: before.id })}>
              {before.title}
            </To>
          </li>
        )}
        {after && (
          <li>
            <span className="quiet">{words.after} </span>
            <To at={at} path={pathOf({ collection: 'meetings', id: after.id })}>
              {after.title}
            </To>
          </li>
        )}
      </ul>
    </KitPart>
  );
}

/** A meeting as a kit: what is known for those who take part or report, on two printed pages, and what is not known. */
export function MeetingKitSection({ at, view, record }: ExtraProps<'meetings'>) {
  const kit = meetingKit(record, view);
  const { programme, preparation, registration, process } = record;
  const calendar = `/v1${pathOf({ collection: 'meetings', id: record.id })}.ics${queryOf({ asOf: at.pinned ? at.day : undefined })}`;
  return (
    <section className="part" id="kit">
      <h2>{words.kit}</h2>
      <p className="sub">
        {kit.dates ? `${formatEdtf(kit.dates)}. ` : words.noDate}
        {process && (
          <ToRecord at={at} to={{ collection: 'processes', id: process }}>
            {view.nameOf({ collection: 'processes', id: process })}
          </ToRecord>
        )}
        {kit.dates && (
          <span className="no-print">
            {' · '}
            <a href={calendar}>{words.addToCalendar}</a>
          </span>
        )}
      </p>
      <div className="chips mt-3 no-print">
        <PrintButton />
      </div>
      <Unknown meeting={record} day={view.day} />
      <div className="kit">
        <KitPart id="outcome" title={words.outcome}>
          <p>{outcomeInWords(record, view.day)}</p>
        </KitPart>
        <KitDecisions at={at} view={view} decisions={kit.decisions} />
        {programme && (
          <KitPart id="programme" title={words.programme}>
            <ol className="rows">
              {programme.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          </KitPart>
        )}
        <KitOfficers at={at} view={view} officers={record.officers} ofProcess={kit.officers} />
        <KitDocuments at={at} view={view} documents={record.documents} dated={kit.dated} />
        <KitDeadlines at={at} deadlines={record.deadlines} />
        {(preparation || registration) && (
          <KitPart id="preparation" title={words.preparation}>
            {preparation && <p>{preparation}</p>}
            {registration && <p>{registration}</p>}
          </KitPart>
        )}
        <Neighbours at={at} kit={kit} />
      </div>
    </section>
  );
}
