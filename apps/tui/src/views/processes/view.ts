import { type Lineage, type LineageNode, lineage, lineageFinding } from '@acquis/charts';
import { inWords, listInWords, type Process, type View } from '@acquis/domain';
import { blank, type Line, line, linked, toned } from '../../text/line.js';
import { wrap } from '../../text/wrap.js';
import { heading } from '../sections.js';

/** What a node is printed under: the latest of those it continues. */
function parents({ nodes, edges }: Lineage): ReadonlyMap<string, string> {
  const step = (id: string) => nodes.find((node) => node.id === id)?.step ?? 0;
  return new Map(
    nodes.flatMap(({ id }): [string, string][] => {
      const [latest] = edges
        .filter(({ to }) => to === id)
        .map(({ from }) => from)
        .sort((a, b) => step(b) - step(a));
      return latest === undefined ? [] : [[id, latest]];
    }),
  );
}

function nodeLine({ id, name, years, status, chosen }: LineageNode, also: readonly string[]): Line {
  return line(
    chosen ? toned('● ', 'accent') : toned('○ ', 'quiet'),
    linked(name, chosen ? null : { collection: 'processes', id }, chosen ? 'strong' : undefined),
    years && toned(` (${years})`, 'quiet'),
    toned(`: ${inWords(status)}${also.length > 0 ? `; also continues ${listInWords(also)}` : ''}`, 'quiet'),
  );
}

/** A node and what continues it: the last below it in its own column, those before on branches of their own. */
function branch(
  node: LineageNode,
  drawn: Lineage,
  under: ReadonlyMap<string, string>,
  prefix: string,
  width: number,
): readonly Line[] {
  const name = (id: string) => drawn.nodes.find((each) => each.id === id)?.name ?? id;
  const also = drawn.edges
    .filter(({ from, to }) => to === node.id && from !== under.get(node.id))
    .map(({ from }) => name(from));
  const after = drawn.nodes.filter(({ id }) => under.get(id) === node.id);
  const last = after.at(-1);
  const quiet = (text: string): Line => (text ? line(toned(text, 'quiet')) : blank);
  const own = wrap(nodeLine(node, also), width - prefix.length).map((row, index) => [
    ...quiet(index === 0 ? prefix : `${prefix}${last ? '│ ' : '  '}`),
    ...row,
  ]);
  return [
    ...own,
    ...after
      .slice(0, -1)
      .flatMap((each) =>
        branch(each, drawn, under, '', width - prefix.length - 3).map((row, index) => [
          ...quiet(`${prefix}${index === 0 ? '├─ ' : '│  '}`),
          ...row,
        ]),
      ),
    ...(last ? branch(last, drawn, under, prefix, width) : []),
  ];
}

/** The lineage of a process as a tree, earliest first; nothing where it continues nothing and nothing continues it. */
export function processLines(process: Process, view: View, width: number): readonly Line[] {
  const drawn = lineage(process, view);
  if (!drawn) return [];
  const under = parents(drawn);
  const roots = drawn.nodes.filter(({ id }) => !under.has(id));
  return [
    ...heading('Lineage'),
    ...wrap(line(toned(`${lineageFinding(drawn, process)}.`, 'quiet')), width),
    blank,
    ...roots.flatMap((root) => branch(root, drawn, under, '', width)),
  ];
}
