import { formatEdtfShort, type View } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To, ToRecord } from '@/components/frame/link';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf } from '@/site/day';
import { eventsOf } from '@/site/participation';
import { words } from '@/words/participation';

const kinds = {
  modalities: words.agreed,
  'modalities-proposed': words.proposed,
  'no-agreement': words.noAgreement,
} as const;

interface Props {
  readonly at: DayContext;
  readonly view: View;
}

/** What was agreed, proposed and left open on who may take part, oldest first. */
export function Modalities({ at, view }: Props) {
  const events = eventsOf(view, ['modalities', 'modalities-proposed', 'no-agreement']);
  return (
    <section className="part" id="modalities">
      <h2>{words.whichRule}</h2>
      <p className="sub">{words.modalitiesTold}</p>
      {events.length === 0 && <p className="measure">{words.noModalities}</p>}
      {events.length > 0 && (
        <Table
          label={words.modalitiesOverTime}
          className="modalities stacks"
          columns={[words.date, words.modalities, words.process, words.whatTheySay, words.attested]}
        >
          {events.map((event) => (
            <tr key={event.id}>
              <td className="date beside first">{formatEdtfShort(event.on)}</td>
              <th scope="row">
                <To at={at} path={pathOf({ collection: 'accreditations', id: event.id })}>
                  {event.title}
                </To>
                <span className="note quiet block font-normal">
                  {Object.entries(kinds).find(([type]) => type === event.type)?.[1]}
                  {(event.document ?? event.basis) && ', '}
                  {event.document ? (
                    <ToRecord at={at} to={{ collection: 'documents', id: event.document }}>
                      {event.basis ?? view.nameOf({ collection: 'documents', id: event.document })}
                    </ToRecord>
                  ) : (
                    event.basis
                  )}
                </span>
              </th>
              <td className="beside first">
                {event.process && (
                  <ToRecord at={at} to={{ collection: 'processes', id: event.process }}>
                    {view.nameOf({ collection: 'processes', id: event.process })}
                  </ToRecord>
                )}
              </td>
              <td>
                {event.rules.length === 0 && (event.summary ?? <span className="quiet">{words.notInRecord}</span>)}
                <ul className="plain-list">
                  {event.rules.map(({ rule, text }) => (
                    <li key={rule}>
                      <b>{rule}:</b> {text}
                    </li>
                  ))}
                </ul>
                {event.rule && (
                  <To at={at} path={`/rules/${event.rule}`}>
                    {words.asAppliedRule}
                  </To>
                )}
              </td>
              <td>
                <Badge of={event.attestation} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

/** Who takes part in each process, as the record says, latest first. */
export function InEachProcess({ at, view }: Props) {
  const told = view.processes.all().flatMap((process) => (process.participation ? [process] : []));
  if (told.length === 0) return null;
  return (
    <details className="sans mt-4">
      <summary>{words.whoMayTakePart(told.length)}</summary>
      <ul className="rows mt-2">
        {told.map(({ id, title, participation }) => (
          <li key={id}>
            <To at={at} path={`${pathOf({ collection: 'processes', id })}#room`}>
              {title}
            </To>
            <span className="note">{participation}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
