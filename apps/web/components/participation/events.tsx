import { formatEdtfShort, type View } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { eventsOf } from '@/site/participation';
import { words } from '@/words/participation';

/** What else is recorded of the participation of stakeholders: letters, consultations, speakers, practice, complaints of access. */
export function Events({ at, view }: { readonly at: DayContext; readonly view: View }) {
  const events = eventsOf(view, [
    'stakeholder-letter',
    'consultation',
    'participation',
    'registration',
    'practice',
    'access-complaint',
  ]);
  if (events.length === 0) return null;
  return (
    <section className="part" id="events">
      <h2>{words.whoWasThere}</h2>
      <p className="sub">{words.eventsTold}</p>
      <ul className="rows dated">
        {events.map((event) => (
          <li key={event.id}>
            <span className="when">{formatEdtfShort(event.on)}</span>
            <span>
              <To at={at} path={pathOf({ collection: 'accreditations', id: event.id })}>
                {event.title}
              </To>{' '}
              <Badge of={event.attestation} />
              <span className="note">{view.accreditations.sentence(event)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
