import { type DatedHappening, distance, type View } from '@acquis/domain';
import { type Entry, noteOf } from '../dossier.js';
import type { BriefOf, BriefSection } from './section.js';
import { words } from './words.js';

/** Dates ahead named on a brief. */
const shown = 8;

function planned(happening: DatedHappening, view: View): Entry {
  const { on, title, collection, record, attestation, citations, place, status } = happening;
  return {
    on,
    text: title,
    reference: { collection, id: record },
    note: noteOf(status === 'under-way' ? words.plannedForTheseDays : distance(on, view.day), place),
    attestation,
    citations,
  };
}

/** Meetings, dates and deadlines of the track that are announced on the day, nearest first. */
export function ahead({ scope, view }: BriefOf): BriefSection {
  const [now] = view.now(scope.track.id);
  const all = now ? [...now.current, ...now.next] : [];
  return {
    id: 'ahead',
    title: words.datesAhead,
    lead: all.length > shown ? words.nearestOf(shown, all.length) : null,
    entries: all.slice(0, shown).map((happening) => planned(happening, view)),
    none: words.noDateAhead(scope.track.shortName),
  };
}
