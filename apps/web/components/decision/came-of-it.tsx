import { datesOf, formatEdtf, formatEdtfShort, meetingsOf, type Reference, type View } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { type Established, establishedBy, type Follower, followedBy, stepsIn } from '@/site/decision/came-of-it';
import { words } from '@/words/decision';
import { shared } from '@/words/shared';

type Props = Omit<ExtraProps<'decisions'>, 'query'>;

/** Rows shown at first. */
const shown = 10;

/** The meetings of a process in a sentence; null for anything else. */
function sessions({ collection, id }: Reference, view: View): string | null {
  const process = collection === 'processes' ? view.processes.lookup(id) : undefined;
  if (!process) return null;
  const meetings = meetingsOf(process, view);
  const dates = meetings.flatMap((meeting) => datesOf(meeting, view.day) ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  if (meetings.length === 0) return words.noMeeting;
  const when = first && last && first !== last ? words.firstAndLast(formatEdtf(first), formatEdtf(last)) : '';
  return words.meetingsInRecord(meetings.length, when);
}

function sentenceOf({ collection, id }: Reference, view: View): string {
  const records = view.of(collection);
  const record = records.lookup(id);
  return record ? records.sentence(record) : '';
}

function One({ at, view, reference }: { readonly at: DayContext; readonly view: View; readonly reference: Reference }) {
  return (
    <>
      <ToRecord at={at} to={reference}>
        {view.nameOf(reference)}
      </ToRecord>
      <span className="note">{[sentenceOf(reference, view), sessions(reference, view)].filter(Boolean).join(' ')}</span>
    </>
  );
}

function EstablishedRow({
  at,
  view,
  set,
}: {
  readonly at: DayContext;
  readonly view: View;
  readonly set: Established;
}) {
  const { what, how, references } = set;
  const [first] = references;
  return (
    <li>
      <span className="when">
        <b>{what}</b>
      </span>
      <span>
        {references.length === 1 && first ? (
          <One at={at} view={view} reference={first} />
        ) : (
          references.map((reference, index) => (
            <span key={reference.id}>
              {index > 0 && '; '}
              <ToRecord at={at} to={reference}>
                {view.nameOf(reference)}
              </ToRecord>
            </span>
          ))
        )}
        <span className="note">{how}</span>
      </span>
    </li>
  );
}

function Followers({ at, rows }: { readonly at: DayContext; readonly rows: readonly Follower[] }) {
  return (
    <ul className="rows dated">
      {rows.map(({ reference, on, name, note }) => (
        <li key={`${reference.collection} ${reference.id}`}>
          <span className="when">{on ? formatEdtfShort(on) : shared.undated}</span>
          <span>
            <ToRecord at={at} to={reference}>
              {name}
            </ToRecord>
            <span className="note">{note}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a decision that settled its text set up or agreed. */
export function EstablishedByIt({ at, view, record }: Props) {
  const established = establishedBy(record, view);
  if (established.length === 0) return null;
  return (
    <section className="part" id="established">
      <h2>{words.whatItEstablished}</h2>
      <p className="sub">{words.establishedTold}</p>
      <ul className="rows dated">
        {established.map((set) => (
          <EstablishedRow key={`${set.what} ${set.how}`} at={at} view={view} set={set} />
        ))}
      </ul>
    </section>
  );
}

/** What came after a decision: texts that rest on its text, later decisions of the process, and where else the text is a step. */
export function FollowedByIt({ at, view, record }: Props) {
  const followers = followedBy(record, view);
  const steps = stepsIn(record, view);
  if (followers.length + steps.length === 0) return null;
  const limit = followers.length > shown + 3 ? shown : followers.length;
  const rest = followers.slice(limit);
  return (
    <section className="part" id="followed">
      <h2>{words.whatFollowed}</h2>
      {followers.length > 0 && (
        <>
          <p className="sub">{words.followedTold}</p>
          <Followers at={at} rows={followers.slice(0, limit)} />
          {rest.length > 0 && (
            <details className="rest">
              <summary className="sub">{words.andMore(rest.length)}</summary>
              <Followers at={at} rows={rest} />
            </details>
          )}
        </>
      )}
      {steps.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">{words.whereAStep}</h3>
          <ul className="names">
            {steps.map(({ reference, name, note }) => (
              <li key={`${reference.collection} ${reference.id}`}>
                <ToRecord at={at} to={reference}>
                  {name}
                </ToRecord>
                <span className="note">{note}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
