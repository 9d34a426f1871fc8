import { collection, plain, type Row } from '../core/collection.js';
import { compareText, sortKey } from '../core/edtf.js';
import { formatEdtf } from '../core/edtf-format.js';
import type { Term } from '../core/record.js';
import type { View } from '../core/view.js';
import { capitalised, count, inWords } from '../core/words.js';
import { interventionRows, interventionsWhere } from '../interventions/queries.js';
import { nationalPositionsOf } from '../national-positions/queries.js';
import { coalitionPositionSection } from '../positions/rows.js';
import { isUndatedOn, membershipsOn } from './queries.js';
import type { Coalition, Membership } from './schema.js';

function span({ from, to, attestedFrom }: Term & Pick<Membership, 'attestedFrom'>): string {
  const begun = from ? `since ${formatEdtf(from)}` : attestedFrom ? `attested from ${attestedFrom}` : 'undated';
  return to ? `${begun}, until ${formatEdtf(to)}` : begun;
}

function memberName(membership: Membership, view: View): string {
  return membership.state ? view.nameOf({ collection: 'states', id: membership.state }) : (membership.name ?? '');
}

function keyOf({ state, name, status, from, attestedFrom }: Membership): string {
  return [state ?? name, status, from, attestedFrom].join(' ');
}

/** A row a membership, with what is known of it on the view's day; an undated one is today's. */
function rows(memberships: readonly Membership[], known: readonly Membership[], view: View): readonly Row[] {
  const byKey = new Map(known.map((membership) => [keyOf(membership), membership]));
  return memberships
    .map((membership) => {
      const shown = byKey.get(keyOf(membership));
      return {
        text: memberName(membership, view),
        note: shown
          ? [shown.status === 'member' ? null : shown.status, span(shown), shown.note].filter(Boolean).join('; ')
          : 'begun that year or undated',
        citations: membership.citations,
        ...(membership.state ? { reference: { collection: 'states' as const, id: membership.state } } : {}),
      };
    })
    .sort((a, b) => compareText(sortKey(a.text), sortKey(b.text)));
}

function notCounted(coalition: Coalition, view: View): readonly Membership[] {
  const counted = new Set(membershipsOn(coalition, view.day).map(keyOf));
  return coalition.memberships.filter((membership) => !counted.has(keyOf(membership)));
}

/** Groups of states. */
export const coalitions = collection({
  name: 'coalitions',
  label: { one: 'coalition', many: 'coalitions' },
  description: 'Groups of states with their membership on any day.',
  order: 60,
  since: () => 'always',
  date: () => null,
  code: () => null,
  short: (coalition) => coalition.shortName,
  names: (coalition) => [coalition.title],
  listed: 'by-title',
  schemaOrg: { type: 'Organization' },
  facets: { type: { label: 'Type', values: (coalition) => [coalition.type] } },
  text: (coalition) => [
    coalition.shortName,
    ...coalition.notes,
    ...coalition.memberships.flatMap(({ name }) => name ?? []),
  ],
  happenings: () => [],
  sentence: (coalition, view) => {
    const counted = membershipsOn(coalition, view.day);
    const marked = isUndatedOn(coalition, view.day) ? " This is today's membership, unverified for other days." : '';
    const stated = coalition.statedCount ? ` A source counts ${coalition.statedCount}.` : '';
    if (!coalition.complete) {
      const named = counted.length > 0 ? `${count(counted.length, 'member')} named` : 'Its members are not named';
      return `${named} in the sources read; the list is not complete.${stated}${counted.length > 0 ? marked : ''}`;
    }
    return `${count(counted.length, 'member')} on ${formatEdtf(view.day)}.${marked}`;
  },
  derive: (coalition, view) => {
    const counted = membershipsOn(coalition, view.day);
    return {
      members: counted.flatMap(({ state }) => state ?? []),
      otherMembers: counted.flatMap(({ name }) => name ?? []),
      undated: isUndatedOn(coalition, view.day),
    };
  },
  glance: (coalition) => [
    { label: 'Type', items: plain(capitalised(inWords(coalition.type))) },
    {
      label: 'Membership',
      items: plain(
        coalition.memberships.length === 0 ? null : coalition.undated ? "today's membership, unverified" : 'dated',
      ),
    },
    { label: 'Members named', items: plain(coalition.complete ? null : 'not all of them') },
    {
      label: 'Members counted by a source',
      items: plain(coalition.statedCount ? `${coalition.statedCount}` : null),
      field: 'statedCount',
    },
  ],
  sections: (coalition, view) => [
    { title: 'In the negotiations', rows: plain(...coalition.notes) },
    {
      title: 'Positions on international law in cyberspace',
      rows: nationalPositionsOf({ coalition: coalition.id }, view),
    },
    coalitionPositionSection(coalition, view),
    {
      title: 'Objections and explanations',
      lead: 'What it put on record as a group; nothing follows for a single member.',
      rows: interventionRows(
        interventionsWhere(view, (intervention) => intervention.coalitions.includes(coalition.id)),
        view,
      ),
    },
    {
      title: `Members on ${formatEdtf(view.day)}`,
      rows: rows(membershipsOn(coalition, view.day), coalition.memberships, view),
    },
    {
      title: 'Not counted as members on that day',
      rows: rows(notCounted(coalition, view), coalition.memberships, view),
    },
  ],
});
