import { inWords } from '@acquis/domain';
import { basisOfState, type inquiryProcedure } from '@acquis/domain/rules';
import { arrowsBetween, type StepArrow } from './procedure-arrows';

/** A procedure as states and transitions. */
export type Procedure = ReturnType<typeof inquiryProcedure>;

/** Whether something is agreed among States or modelled by this project. */
export type Basis = 'agreed' | 'model';

/** A state of a procedure as a box. */
export interface StateBox {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly lines: readonly string[];
  readonly basis: Basis;
  readonly final: boolean;
}

/** A procedure laid out: states by the steps it takes to reach them, no two in one place. */
export interface ProcedureLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly StateBox[];
  readonly arrows: readonly StepArrow[];
}

/** How few steps lead to each state from the first. */
export function ranksOf({ states, transitions }: Procedure): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>(states.slice(0, 1).map(({ key }) => [key, 0]));
  for (const [key, rank] of ranks) {
    for (const { from, to } of transitions) if (from === key && !ranks.has(to)) ranks.set(to, rank + 1);
  }
  const last = Math.max(...ranks.values());
  for (const { key } of states) if (!ranks.has(key)) ranks.set(key, last + 1);
  return ranks;
}

/** The gaps between boxes, along the steps and across them, in the unit of the drawing; and how high a box is. */
const room = {
  across: { along: 52, across: 34, high: 50 },
  down: { along: 58, across: 26, high: 44 },
} as const;

/** How wide a box is at most where steps run down: as much as its longest word needs. */
const widest = 92;

/** Lays a procedure out for a width: steps run across where there is room, else down. */
export function procedureLayout(procedure: Procedure, width: number, down: boolean): ProcedureLayout {
  const { states } = procedure;
  const ranks = ranksOf(procedure);
  const rankOf = (key: string) => ranks.get(key) ?? 0;
  const inRank = (rank: number) => states.filter(({ key }) => rankOf(key) === rank).map(({ key }) => key);
  const steps = Math.max(...ranks.values()) + 1;
  const most = Math.max(...Array.from({ length: steps }, (_, rank) => inRank(rank).length));
  const { along, across, high } = room[down ? 'down' : 'across'];
  const rows = down ? steps : most;
  const height = rows * high + (rows - 1) * (down ? along : across);

  const boxes = states.map(({ key, final }): StateBox => {
    const rank = rankOf(key);
    const here = inRank(rank);
    const wide = down
      ? Math.min(widest, (width - (here.length - 1) * across) / here.length)
      : (width - (steps - 1) * along) / steps;
    const step = (down ? wide : high) + across;
    const before = ((down ? width : height) - (here.length * step - across)) / 2;
    const beside = before + here.indexOf(key) * step;
    const [x, y] = down ? [beside, rank * (high + along)] : [rank * (wide + along), beside];
    const [first = key, ...rest] = inWords(key).split(/[ -]/);
    const lines = rest.length > 0 ? [first, rest.join(' ')] : [first];
    return { key, x, y, wide, high, lines, basis: basisOfState(procedure, key), final };
  });
  return { width, height, boxes, arrows: arrowsBetween(boxes, procedure, rankOf, down) };
}
