import { earliest, latest, type Process, type ProcessStatus, statusOf, successorsOf, type View } from '@acquis/domain';

/** A process in a lineage. */
export interface LineageNode {
  readonly id: Process['id'];
  readonly name: string;
  readonly status: ProcessStatus;
  /** Years of its first and last event by the day: "2004–2005", "2021–" while it lasts; null where it has none. */
  readonly years: string | null;
  /** Steps from the left: one more than that of the latest process it continues. */
  readonly step: number;
  /** Place among those of the same step, from 0. */
  readonly place: number;
  /** Whether it is the process asked about. */
  readonly chosen: boolean;
}

/** That one process continues another. */
export interface LineageEdge {
  readonly from: Process['id'];
  readonly to: Process['id'];
}

/** Everything a process continues, directly or not, everything that continues it, and what these continue. */
export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
  /** How many steps there are, and how many places the fullest of them has. */
  readonly steps: number;
  readonly places: number;
}

const lasting: ReadonlySet<ProcessStatus> = new Set(['proposed', 'provided-for', 'established', 'under-way']);

function yearsOf(process: Process, view: View): string | null {
  const years = process.events.filter(({ on }) => latest(on) <= view.day).map(({ on }) => earliest(on).slice(0, 4));
  const [first, last] = [years.toSorted()[0], years.toSorted().at(-1)];
  if (first === undefined) return null;
  if (lasting.has(statusOf(process, view.day))) return `${first}–`;
  return first === last ? first : `${first}–${last}`;
}

function kin(process: Process, view: View): readonly Process[] {
  const found = new Map([[process.id, process]]);
  for (const each of found.values()) {
    for (const id of each.predecessors) {
      const before = view.processes.get(id);
      if (before) found.set(id, before);
    }
    for (const after of successorsOf(each, view)) found.set(after.id, after);
  }
  return [...found.values()];
}

function edgesAmong(processes: readonly Process[]): readonly LineageEdge[] {
  const known = new Set(processes.map(({ id }) => id));
  return processes.flatMap(({ id, predecessors }) =>
    predecessors.filter((before) => known.has(before)).map((before) => ({ from: before, to: id })),
  );
}

/** The step of each: after all it continues; one that continues nothing stands just before what first continues it. */
function stepsOf(processes: readonly Process[], edges: readonly LineageEdge[]): ReadonlyMap<Process['id'], number> {
  const steps = new Map<Process['id'], number>(processes.map(({ id }) => [id, 0]));
  const at = (id: Process['id']) => steps.get(id) ?? 0;
  for (let round = 0; round < processes.length; round++) {
    for (const { from, to } of edges) steps.set(to, Math.max(at(to), Math.min(at(from) + 1, processes.length)));
  }
  for (const { id } of processes) {
    const after = edges.filter(({ from }) => from === id).map(({ to }) => at(to));
    if (after.length > 0 && !edges.some(({ to }) => to === id)) steps.set(id, Math.min(...after) - 1);
  }
  return steps;
}

/** The lineage of a process as known on the view's day, a place for each process and no two in one; undefined where it has none. */
export function lineage(process: Process, view: View): Lineage | undefined {
  const processes = kin(process, view);
  if (processes.length < 2) return undefined;
  const edges = edgesAmong(processes);
  const steps = stepsOf(processes, edges);
  const begins = ({ events }: Process) => events.map(({ on }) => earliest(on)).sort()[0] ?? '9999';
  const placed: LineageNode[] = [];
  const last = Math.max(...steps.values());
  const before = (id: Process['id']) => {
    const places = edges
      .filter(({ to }) => to === id)
      .map(({ from }) => placed.find((node) => node.id === from)?.place ?? 0);
    return places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : Number.MAX_SAFE_INTEGER;
  };
  for (let step = 0; step <= last; step++) {
    processes
      .filter(({ id }) => steps.get(id) === step)
      .sort((a, b) => before(a.id) - before(b.id) || (begins(a) < begins(b) ? -1 : 1))
      .forEach((each, place) => {
        const status = statusOf(each, view.day);
        const years = yearsOf(each, view);
        placed.push({ id: each.id, name: each.shortName, status, years, step, place, chosen: each.id === process.id });
      });
  }
  return { nodes: placed, edges, steps: last + 1, places: Math.max(...placed.map(({ place }) => place)) + 1 };
}
