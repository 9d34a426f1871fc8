import { compareEdtf, compareText, type Decision, type View } from '@acquis/domain';

/** The stages of the Assembly in their order, for decisions of one day or of days that are not known exactly. */
const stageOrder: readonly Decision['stage'][] = ['adoption', 'committee', 'plenary'];

function inTime(a: Decision, b: Decision): number {
  return (
    compareEdtf(a.on, b.on) || stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage) || compareText(a.id, b.id)
  );
}

/** By what a decision is tied to others on the same text: its symbol, its document, the treaties it is a step of. */
function tiesOf({ id, symbol, document }: Decision, view: View): readonly string[] {
  const treaties = view.treaties.find(({ events }) => events.some(({ decision }) => decision === id));
  return [symbol, document, ...treaties.map((treaty) => `treaty ${treaty.id}`)].flatMap((tie) => tie ?? []);
}

/**
 * The decisions on one text known on the view's day, the given one among them, oldest first: its committee and plenary
 * stage, other votes on the same draft, and the approval and adoption of the same treaty.
 */
export function wayOfText(decision: Decision, view: View): readonly Decision[] {
  const tied = view.decisions.all().map((each) => ({ each, ties: tiesOf(each, view) }));
  const [way, open] = [new Map([[decision.id, decision]]), [...tiesOf(decision, view)]];
  for (let tie = open.pop(); tie !== undefined; tie = open.pop()) {
    for (const { each, ties } of tied) {
      if (way.has(each.id) || !ties.includes(tie)) continue;
      way.set(each.id, each);
      open.push(...ties);
    }
  }
  return [...way.values()].sort(inTime);
}

/** The committee's decision on the text of a plenary, or the plenary's on that of a committee. */
export function pairOfStages(decision: Decision, view: View): { committee?: Decision; plenary?: Decision } {
  const { symbol } = decision;
  const same = symbol === null ? [decision] : view.decisions.find((each) => each.symbol === symbol);
  const at = (stage: Decision['stage']) => same.find((each) => each.stage === stage);
  const [committee, plenary] = [at('committee'), at('plenary')];
  return { ...(committee && { committee }), ...(plenary && { plenary }) };
}

/** The decisions of the same organ and stage on texts of the same title known on the view's day, the given one among them, oldest first. */
export function sameTitle({ title, body, stage }: Decision, view: View): readonly Decision[] {
  return view.decisions
    .find((each) => each.title === title && each.body === body && each.stage === stage)
    .toSorted(inTime);
}
