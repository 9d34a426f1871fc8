import { type DatedHappening, earliest, isExact, lastTouched, latest, type View } from '@acquis/domain';
import { ICalEventClass, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { pageOrRecord } from '../links.js';
import type { Service } from '../service.js';
import { startOf } from '../told/start-of.js';
import { tag } from '../told/tag.js';
import { toldOfHappening } from '../told/told.js';
import { statementsAbout } from './statements.js';

const aDay = 86_400_000;

/** How sure it is that it takes place: called off is cancelled, a plan that no official source states is tentative. */
function statusOf({ calledOff, planned, beside, attestation }: DatedHappening): ICalEventStatus {
  if (calledOff) return ICalEventStatus.CANCELLED;
  return planned && (beside || attestation !== 'official') ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** A happening as an event of whole days, or undefined where its days are not known: none is invented. */
export function eventOf(view: View, happening: DatedHappening, service: Service): ICalEventData | undefined {
  const { id, changes, on } = statementsAbout(view, happening);
  if (!isExact(on)) return undefined;
  const { collection, record, title, tracks, stated, place } = happening;
  const reference = { collection, id: record };
  return {
    id: tag(id),
    sequence: changes,
    stamp: startOf(lastTouched(view, reference, latest(stated ?? happening.on))),
    allDay: true,
    start: startOf(earliest(on)),
    end: new Date(startOf(latest(on)).getTime() + aDay),
    summary: title,
    description: toldOfHappening(view, happening),
    location: place ?? null,
    categories: tracks.map((track) => ({ name: view.nameOf({ collection: 'tracks', id: track }) })),
    status: statusOf(happening),
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PUBLIC,
    url: pageOrRecord(service, reference),
  };
}
