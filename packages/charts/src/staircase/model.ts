import {
  actionsOn,
  actorName,
  consents,
  type Edtf,
  isExact,
  latest,
  signatures,
  type Treaty,
  type TreatyAction,
  type View,
} from '@acquis/domain';

/** A stair: the day from which one more, or fewer, counts. */
export interface Stair {
  readonly on: Edtf;
  /** The last day of `on`, from which it certainly counts. */
  readonly at: string;
  /** How many there are from then on. */
  readonly count: number;
  /** Who acted; null: not named. */
  readonly who: string | null;
  readonly exact: boolean;
  readonly action: TreatyAction['action'];
}

/** How many acted, by day, with those whose day is not known. */
export interface Stairs {
  readonly stairs: readonly Stair[];
  readonly undated: number;
  readonly total: number;
}

/** The way of a treaty to its entry into force. */
export interface Staircase {
  readonly signatures: Stairs;
  /** Instruments whose deposit a source shows, less those denounced. */
  readonly deposits: Stairs;
  readonly threshold: number | null;
  /** Instruments reported whose deposit no source shows; not counted. */
  readonly notShown: number;
  /** Of the signatures and deposits counted, those that rest on reports and not on an official source. */
  readonly notConfirmed: number;
  /** Whether the rule has further conditions on who the instruments are from. */
  readonly conditional: boolean;
  readonly opened: Edtf | null;
  readonly inForce: Edtf | null;
}

function eventOn({ events }: Treaty, act: Treaty['events'][number]['act'], view: View): Edtf | null {
  return events.filter((event) => event.act === act && latest(event.on) <= view.day).at(-1)?.on ?? null;
}

function stairsOf(actions: readonly { readonly action: TreatyAction; readonly change: 1 | -1 }[], view: View): Stairs {
  let total = 0;
  const dated = actions
    .flatMap(({ action, change }) => (action.on === null ? [] : [{ action, change, on: action.on }]))
    .filter(({ on }) => latest(on) <= view.day)
    .sort((a, b) => (latest(a.on) < latest(b.on) ? -1 : latest(a.on) > latest(b.on) ? 1 : 0));
  const stairs = dated.map(({ action, change, on }): Stair => {
    total += change;
    return {
      on,
      at: latest(on),
      count: total,
      who: actorName(action, view),
      exact: isExact(on),
      action: action.action,
    };
  });
  const undated = actions.length - dated.length;
  return { stairs, undated, total: total + undated };
}

/** The signatures and deposits of a treaty as known on the view's day; undefined where the record lists none. */
export function staircase(treaty: Treaty, view: View): Staircase | undefined {
  const actions = actionsOn(treaty.id, view);
  const signed = actions.filter(({ action }) => signatures.has(action));
  const instruments = actions.filter(({ action }) => consents.has(action));
  const denounced = actions.filter(({ action, on }) => action === 'denunciation' && on !== null);
  if (signed.length + instruments.length === 0) return undefined;
  const deposited = instruments.filter(({ deposit }) => deposit === 'shown');
  return {
    signatures: stairsOf(
      signed.map((action) => ({ action, change: 1 })),
      view,
    ),
    deposits: stairsOf(
      [
        ...deposited.map((action) => ({ action, change: 1 as const })),
        ...denounced.map((action) => ({ action, change: -1 as const })),
      ],
      view,
    ),
    threshold: treaty.entryIntoForce?.threshold ?? null,
    notShown: instruments.length - deposited.length,
    notConfirmed: [...signed, ...deposited].filter(({ attestation }) => attestation !== 'official').length,
    conditional: (treaty.entryIntoForce?.conditions ?? []).length > 0,
    opened: eventOn(treaty, 'opened-for-signature', view),
    inForce: eventOn(treaty, 'entered-into-force', view),
  };
}
