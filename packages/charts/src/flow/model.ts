/** How many went from one standing to another. */
export interface FlowCount {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A standing on one side: how many, and where it lies from the top, in pixels. */
export interface FlowNode {
  readonly key: string;
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** A band from a standing on the left to one on the right; its outline lies in a box 100 wide and as high as the chart. */
export interface FlowBand extends FlowCount {
  readonly moved: boolean;
  readonly path: string;
}

/** Two columns of standings and the bands between them. */
export interface FlowChart {
  readonly height: number;
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

/** Height of the largest side without its gaps, and the least room a standing takes so that its label fits. */
const tall = 300;
const room = 40;
const gap = 10;

function side(flows: readonly FlowCount[], end: 'from' | 'to', order: readonly string[], scale: number): FlowNode[] {
  let top = 0;
  return order.flatMap((key) => {
    const count = flows.reduce((sum, flow) => sum + (flow[end] === key ? flow.count : 0), 0);
    if (count === 0) return [];
    const node = { key, count, top, height: count * scale };
    top += Math.max(node.height, room) + gap;
    return [node];
  });
}

function bottom(nodes: readonly FlowNode[]): number {
  return Math.max(0, ...nodes.map(({ top, height }) => top + Math.max(height, room)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function outline(from: number, to: number, height: number): string {
  const [a, b, c, d] = [from, to, to + height, from + height].map(round);
  return `M0 ${a}C50 ${a} 50 ${b} 100 ${b}V${c}C50 ${c} 50 ${d} 0 ${d}Z`;
}

/**
 * The flow from one set of standings to another: heights are true to the counts, standings stand in the order given, and no
 * two bands overlap where they leave or arrive. Standings not in the order are left out.
 */
export function flowChart(flows: readonly FlowCount[], order: readonly string[]): FlowChart {
  const known = flows.filter(({ from, to, count }) => count > 0 && order.includes(from) && order.includes(to));
  const total = known.reduce((sum, { count }) => sum + count, 0);
  const scale = total === 0 ? 0 : tall / total;
  const [left, right] = [side(known, 'from', order, scale), side(known, 'to', order, scale)];
  const used = new Map<string, number>();
  const take = (nodes: readonly FlowNode[], end: string, key: string, height: number) => {
    const taken = used.get(`${end} ${key}`) ?? 0;
    used.set(`${end} ${key}`, taken + height);
    return (nodes.find((node) => node.key === key)?.top ?? 0) + taken;
  };
  const bands = order.flatMap((from) =>
    order.flatMap((to) => {
      const count = known.reduce((sum, flow) => sum + (flow.from === from && flow.to === to ? flow.count : 0), 0);
      if (count === 0) return [];
      const height = count * scale;
      const path = outline(take(left, 'from', from, height), take(right, 'to', to, height), height);
      return [{ from, to, count, moved: from !== to, path }];
    }),
  );
  return { height: round(Math.max(bottom(left), bottom(right))), left, right, bands };
}
