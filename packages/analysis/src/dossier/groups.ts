import {
  attestationOf,
  capitalised,
  coalitionsOf,
  type Edtf,
  formatEdtf,
  inWords,
  type Membership,
  type State,
  type View,
} from '@acquis/domain';
import { isStanding } from '../cohesion/standing.js';
import { type Entry, noteOf, noteOnField } from './entry.js';

const began = ({ from, attestedFrom }: Pick<Membership, 'from' | 'attestedFrom'>): string | null =>
  from ? `since ${formatEdtf(from)}` : attestedFrom ? `on the first list read, ${formatEdtf(attestedFrom)}` : null;

function spanOf(membership: Membership): string | null {
  const end = membership.to ? `until ${formatEdtf(membership.to)}` : null;
  return noteOf(began(membership), end);
}

const startOf = ({ from, attestedFrom }: Membership): Edtf | null => from ?? attestedFrom;

/** Every membership of the state in a group known on the day, today’s first, each with its dates and standing. */
export function membershipsOf({ id }: State, view: View): readonly Entry[] {
  const current = new Set(coalitionsOf(id, view.day).map((coalition) => coalition.id));
  const all = view.coalitions.all().flatMap((coalition) =>
    coalition.memberships
      .map((membership, index) => ({ ...membership, field: `memberships.${index}` }))
      .filter(({ state }) => state === id)
      .map((membership) => ({
        now: current.has(coalition.id) && membership.to === null,
        entry: {
          on: startOf(membership),
          text: coalition.title,
          note: noteOf(
            !isStanding(coalition) && `Not a standing group (${inWords(coalition.type)})`,
            membership.status !== 'member' && capitalised(inWords(membership.status)),
            spanOf(membership) ?? "no date: today's membership, unverified for any other day",
            membership.note,
            noteOnField(coalition, membership.field),
          ),
          reference: { collection: 'coalitions' as const, id: coalition.id },
          attestation: attestationOf({ ...coalition, attestation: membership.attestation }, membership.field),
          citations: membership.citations,
        },
      })),
  );
  return [...all.filter(({ now }) => now), ...all.filter(({ now }) => !now)].map(({ entry }) => entry);
}
