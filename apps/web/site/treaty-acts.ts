import {
  actionsOn,
  actorName,
  compareText,
  consents,
  type Reference,
  signatures,
  sortKey,
  type Treaty,
  type TreatyAction,
  type View,
} from '@acquis/domain';

/** All acts of one participant towards a treaty. */
export interface ParticipantActs {
  readonly key: string;
  /** Its name; null: not named in the sources. */
  readonly name: string | null;
  readonly reference: Reference | null;
  readonly signed: readonly TreatyAction[];
  readonly bound: readonly TreatyAction[];
  readonly others: readonly TreatyAction[];
}

function whoOf({ state, otherActor }: TreatyAction): Reference | null {
  if (state) return { collection: 'states', id: state };
  return otherActor ? { collection: 'coalitions', id: otherActor } : null;
}

/** The acts towards a treaty known on the view's day, by who did them, in the order of names; acts of participants that no source names stand each for itself, last. */
export function participantsOf(treaty: Treaty, view: View): readonly ParticipantActs[] {
  const byWho = new Map<string, TreatyAction[]>();
  for (const action of actionsOn(treaty.id, view)) {
    const who = whoOf(action);
    const key = who ? `${who.collection}/${who.id}` : action.id;
    byWho.set(key, [...(byWho.get(key) ?? []), action]);
  }
  const participants = [...byWho].flatMap(([key, actions]): ParticipantActs[] => {
    const [first] = actions;
    if (!first) return [];
    return [
      {
        key,
        name: actorName(first, view),
        reference: whoOf(first),
        signed: actions.filter(({ action }) => action === 'signature'),
        bound: actions.filter(({ action }) => consents.has(action)),
        others: actions.filter(({ action }) => !signatures.has(action) && !consents.has(action)),
      },
    ];
  });
  const place = ({ name }: ParticipantActs) => (name === null ? '\uffff' : sortKey(name));
  return participants.sort((a, b) => compareText(place(a), place(b)) || compareText(a.key, b.key));
}
