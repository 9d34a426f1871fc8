import {
  capitalised,
  compareEdtf,
  compareText,
  datesOf,
  descriptorOf,
  earliest,
  facetInWords,
  formatEdtfInSentence,
  type Kinds,
  listInWords,
  meetingsOf,
  objectionCounts,
  objectionsIn,
  type Process,
  type State,
  type View,
} from '@acquis/domain';
import { words } from '@/words/participation';

type Accreditation = Kinds['accreditations'];
type Objection = Accreditation['objections'][number];

/** An organisation that was objected to, and what is known of the objection. */
export interface ObjectedTo {
  readonly organisation: Kinds['stakeholders'];
  /** What it is, in words. */
  readonly type: string;
  /** The state of its seat by name; empty where not recorded. */
  readonly seat: string;
  readonly objector: Objection['objector'];
  /** The objector by name; empty where no source names one. */
  readonly by: string;
  readonly basis: Objection['basis'];
  readonly event: Accreditation;
}

/** What the table of objections can be sorted by. */
export const objectionOrders = ['objector', 'organisation', 'type', 'seat'] as const;

/** What the table of objections is sorted by. */
export type ObjectionOrder = (typeof objectionOrders)[number];

/** The order a query asks for; the first where it asks for none. */
export function objectionOrder(text: string | undefined): ObjectionOrder {
  return objectionOrders.find((order) => order === text) ?? 'objector';
}

/** Every organisation objected to, once for each objection, in an order; what is not known stands last. */
export function objectedTo(view: View, order: ObjectionOrder): readonly ObjectedTo[] {
  const { type: typeFacet } = descriptorOf('stakeholders').facets;
  const rows = objectionsIn(view).flatMap(({ stakeholders, objector, basis, event }) =>
    stakeholders.flatMap((id): ObjectedTo[] => {
      const organisation = view.stakeholders.get(id);
      if (!organisation) return [];
      const { seat, type } = organisation;
      return [
        {
          organisation,
          type: capitalised(facetInWords(typeFacet, type, view)),
          seat: seat ? view.nameOf({ collection: 'states', id: seat }) : '',
          objector,
          by: objector ? view.nameOf({ collection: 'states', id: objector }) : '',
          basis,
          event,
        },
      ];
    }),
  );
  const keys: Readonly<Record<ObjectionOrder, (row: ObjectedTo) => string>> = {
    objector: ({ by }) => by,
    organisation: ({ organisation }) => organisation.title,
    type: ({ type }) => type,
    seat: ({ seat }) => seat,
  };
  const key = keys[order];
  return rows.toSorted(
    (a, b) =>
      Number(key(a) === '') - Number(key(b) === '') ||
      key(a).localeCompare(key(b), 'en') ||
      a.organisation.title.localeCompare(b.organisation.title, 'en'),
  );
}

/** Events of participation of some types, oldest first. */
export function eventsOf(view: View, types: readonly Accreditation['type'][]): readonly Accreditation[] {
  return view.accreditations
    .find(({ type }) => types.includes(type))
    .toSorted((a, b) => compareEdtf(a.on, b.on) || compareText(a.id, b.id));
}

/** What the rounds with recorded numbers come to, in a sentence; and what the last rule says. */
export function participationInWords(view: View): string {
  const rounds = eventsOf(view, ['round']).flatMap((round) => {
    const { applied, accredited, notAccredited } = round;
    if (applied === null || accredited === null || notAccredited === null) return [];
    return [{ applied, accredited, notAccredited, named: objectionCounts(round, view).named }];
  });
  const sum = (key: 'applied' | 'accredited' | 'notAccredited' | 'named') =>
    rounds.reduce((total, round) => total + round[key], 0);
  const rule = eventsOf(view, ['modalities']).at(-1);
  const [applied, accredited, refused, named] = [sum('applied'), sum('accredited'), sum('notAccredited'), sum('named')];
  const numbers =
    rounds.length === 0
      ? words.noRoundKnown
      : words.roundsInNumbers(rounds.length, accredited, applied, refused, named);
  const said = rule?.rules[0]?.text;
  const last = rule
    ? words.latestModalities(
        formatEdtfInSentence(rule.on).replace(/^(on|in) /, words.ofDate),
        said ? `: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : '.',
      )
    : '';
  return `${numbers}${last}`;
}

/** A group of limited membership, with when it began. */
interface ExpertGroup {
  readonly process: Process;
  /** Every seat is named in the record. */
  readonly complete: boolean;
}

/** Who sat in the groups of limited membership: a row a state, most often first. */
export interface ExpertSeats {
  readonly groups: readonly ExpertGroup[];
  readonly rows: readonly { readonly state: State; readonly in: readonly boolean[]; readonly total: number }[];
}

function beginningOf(process: Process, view: View): string {
  const dates = [
    ...process.events.map(({ on }) => earliest(on)),
    ...meetingsOf(process, view).flatMap((meeting) => {
      const on = datesOf(meeting, view.day);
      return on ? [earliest(on)] : [];
    }),
  ];
  return dates.sort()[0] ?? '9999';
}

/** The seats of the groups of experts known on the day. */
export function expertSeats(view: View): ExpertSeats {
  const groups = view.processes
    .find(({ memberCount, members }) => memberCount !== null || members.length > 0)
    .toSorted((a, b) => compareText(beginningOf(a, view), beginningOf(b, view)))
    .map((process) => ({ process, complete: process.memberCount === process.members.length }));
  const ids = [...new Set(groups.flatMap(({ process }) => process.members))];
  const rows = ids
    .flatMap((id) => view.states.get(id) ?? [])
    .map((state) => {
      const sat = groups.map(({ process }) => process.members.includes(state.id));
      return { state, in: sat, total: sat.filter(Boolean).length };
    })
    .sort((a, b) => b.total - a.total || a.state.title.localeCompare(b.state.title, 'en'));
  return { groups, rows };
}

/** How many states had a seat, and which had one every time, in a sentence. */
export function expertSeatsInWords({ groups, rows }: ExpertSeats): string {
  const always = rows.filter(({ total }) => total === groups.length).map(({ state }) => state.title);
  const open = groups.filter(({ complete }) => !complete).map(({ process }) => process.shortName);
  const all = groups.length > 1 && always.length > 0 ? words.inEach(listInWords(always)) : '';
  const missing = open.length > 0 ? words.notEverySeat(listInWords(open)) : '';
  return words.seatsInGroupsOfExperts(rows.length, groups.length, all, missing);
}
