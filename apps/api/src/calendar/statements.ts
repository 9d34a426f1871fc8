import { type Edtf, type Happening, latest, type View } from '@acquis/domain';

/** What the record says, in one statement after another, of one thing that has a date. */
export interface Statements {
  /** The same however often its date changes. */
  readonly id: string;
  /** How often the date had been stated anew by the view's day. */
  readonly changes: number;
  /** When it takes place, or was to take place where it is called off. */
  readonly on: Edtf;
}

function idOf({ id, collection, record, slot, beside }: Happening): string {
  return slot === undefined || beside ? id : `${collection}/${record}#${slot}`;
}

const kept = new WeakMap<View, ReadonlyMap<string, readonly Happening[]>>();

function statementsOf(view: View): ReadonlyMap<string, readonly Happening[]> {
  const known = kept.get(view);
  if (known) return known;
  const made = new Map<string, Happening[]>();
  for (const happening of view.log()) {
    const id = idOf(happening);
    made.set(id, [...(made.get(id) ?? []), happening]);
  }
  kept.set(view, made);
  return made;
}

/** What was stated by the view's day of the thing a happening is about. */
export function statementsAbout(view: View, happening: Happening): Statements {
  const id = idOf(happening);
  const statements = statementsOf(view).get(id) ?? [happening];
  const plans = statements.filter(({ planned }) => planned);
  const known = ({ stated, on }: Happening) => latest(stated ?? on);
  const plan = plans.reduce<Happening | undefined>(
    (last, each) => (last === undefined || known(each) >= known(last) ? each : last),
    undefined,
  );
  return { id, changes: statements.length - 1, on: happening.calledOff && plan ? plan.on : happening.on };
}
