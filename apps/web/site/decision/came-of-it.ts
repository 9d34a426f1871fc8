import {
  type BackLink,
  capitalised,
  compareEdtf,
  compareText,
  type Decision,
  type Document,
  type Edtf,
  earliest,
  inWords,
  latest,
  type Reference,
  type View,
} from '@acquis/domain';
import { words } from '@/words/decision';
import { wayOfText } from './way-of-text';

/** Something a decision set up or agreed. */
export interface Established {
  /** What it is in words: `Process`, `Norms`. */
  readonly what: string;
  /** How the text stands to it. */
  readonly how: string;
  readonly references: readonly Reference[];
}

/** Something that came after a decision and rests on its text. */
export interface Follower {
  readonly reference: Reference;
  readonly on: Edtf | null;
  readonly name: string;
  readonly note: string;
}

/** What references to a text say it set up, by collection and field. */
const setUp: Readonly<Record<string, Omit<Established, 'references'>>> = {
  'processes mandate.document': { what: words.process, how: words.givesMandate },
  'processes outcomes': { what: words.report, how: words.isReport },
  'mechanisms document': { what: words.mechanism, how: words.agreesOnIt },
  'measures document': { what: words.measures, how: words.setsThemOut },
  'norms document': { what: words.norms, how: words.setsThemOut },
  'norms developments.document': { what: words.norms, how: words.developsThem },
  'norms guidance.document': { what: words.norms, how: words.givesGuidance },
  'treaties document': { what: words.treaty, how: words.isAnnexed },
  'treaties events.decision': { what: words.treaty, how: words.isAStep },
};

function linksTo({ id, document }: Decision, view: View): readonly BackLink[] {
  return [
    ...(document ? view.backLinks({ collection: 'documents', id: document }) : []),
    ...view.backLinks({ collection: 'decisions', id }),
  ];
}

/** Whether a decision settled its text: a committee only sends it on. */
function settled({ stage, outcome }: Decision): boolean {
  return stage !== 'committee' && (outcome === 'adopted' || outcome === 'approved');
}

/** What a decision that settled its text set up or agreed, as far as the record says; nothing for a committee's approval. */
export function establishedBy(decision: Decision, view: View): readonly Established[] {
  if (!settled(decision)) return [];
  const found = new Map<string, Established>();
  for (const { collection, id, field } of linksTo(decision, view)) {
    const words = setUp[`${collection} ${field}`];
    if (!words) continue;
    const key = `${words.what} ${words.how}`;
    const references = [...(found.get(key)?.references ?? []), { collection, id }];
    found.set(key, { ...words, references });
  }
  return [...found.values()];
}

function byRelation(to: NonNullable<Decision['document']>, { relations }: Document): string {
  const types = relations.flatMap(({ type, document }) => (document === to ? [inWords(type)] : []));
  return words.relatesToIt(types.join(', '));
}

/** How a later text stands to the text of a decision: `Succeeds it.`; empty where no relation is recorded. */
function relationTo({ document }: Decision, later: Document | undefined): string {
  if (document === null || !later?.relations.some((relation) => relation.document === document)) return '';
  return `${capitalised(byRelation(document, later))}.`;
}

function texts(decision: Decision, view: View): readonly Follower[] {
  const { document, on } = decision;
  return view.documents
    .find((each) => each.id !== document && relationTo(decision, each) !== '')
    .filter((each) => each.on === null || latest(each.on) >= earliest(on))
    .map((each) => {
      const reference = { collection: 'documents' as const, id: each.id };
      return { reference, on: each.on, name: view.nameOf(reference), note: relationTo(decision, each) };
    });
}

/** The processes a decision gave a mandate to, else the one it concerns. */
function processesOf(decision: Decision, view: View): ReadonlySet<string> {
  const mandated = view.processes.find(
    ({ mandate }) => mandate !== null && decision.document !== null && mandate.document === decision.document,
  );
  return new Set(mandated.length > 0 ? mandated.map(({ id }) => id) : [decision.process].flatMap((id) => id ?? []));
}

function laterDecisions(decision: Decision, view: View): readonly Decision[] {
  const [way, processes] = [new Set(wayOfText(decision, view)), processesOf(decision, view)];
  return view.decisions
    .find(({ process }) => process !== null && processes.has(process))
    .filter((each) => !way.has(each) && each.stage !== 'committee' && earliest(each.on) > latest(decision.on));
}

/** What came after a decision and rests on its text: other texts by their relation to it, and later decisions of the process, oldest first. */
export function followedBy(decision: Decision, view: View): readonly Follower[] {
  const later = laterDecisions(decision, view);
  const decided = new Set<string>(later.flatMap(({ document }) => document ?? []));
  const decisions = later.map((each): Follower => {
    const reference = { collection: 'decisions' as const, id: each.id };
    const relation = relationTo(decision, each.document === null ? undefined : view.documents.get(each.document));
    const note = [relation, view.decisions.sentence(each)].filter(Boolean).join(' ');
    return { reference, on: each.on, name: view.nameOf(reference), note };
  });
  return [...texts(decision, view).filter(({ reference }) => !decided.has(reference.id)), ...decisions].sort(
    (a, b) => compareEdtf(a.on ?? '9999', b.on ?? '9999') || compareText(a.name, b.name),
  );
}

interface WithEvents {
  readonly id: string;
  readonly title: string;
  readonly events: readonly { readonly act: string; readonly document: string | null }[];
}

function actsIn<K extends 'proposals' | 'mechanisms'>(
  collection: K,
  kind: string,
  records: readonly WithEvents[],
  { document }: Decision,
): readonly Follower[] {
  return records.flatMap(({ id, title, events }) => {
    const acts = events
      .filter((event) => document !== null && event.document === document)
      .map(({ act }) => inWords(act));
    if (acts.length === 0) return [];
    return [
      { reference: { collection, id }, on: null, name: title, note: `${kind}, ${[...new Set(acts)].join(', ')}` },
    ];
  });
}

/** Proposals and mechanisms a step of whose life the text is, with that step in a word. */
export function stepsIn(decision: Decision, view: View): readonly Follower[] {
  return [
    ...actsIn('mechanisms', words.mechanism, view.mechanisms.all(), decision),
    ...actsIn('proposals', words.proposal, view.proposals.all(), decision),
  ];
}
