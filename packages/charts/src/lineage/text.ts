import { inWords, listInWords, type Process, type View } from '@acquis/domain';
import { type Lineage, lineage } from './model.js';

/** What a process continues and what continues it, in a sentence. */
export function lineageFinding({ nodes, edges }: Lineage, { id, shortName }: Process): string {
  const name = (wanted: string) => nodes.find((node) => node.id === wanted)?.name ?? wanted;
  const before = edges.filter(({ to }) => to === id).map(({ from }) => name(from));
  const after = edges.filter(({ from }) => from === id).map(({ to }) => name(to));
  const parts = [
    ...(before.length > 0 ? [`continues ${listInWords(before)}`] : []),
    ...(after.length > 0 ? [`is continued by ${listInWords(after)}`] : []),
  ];
  return `${shortName} ${listInWords(parts)}`;
}

/** The lineage of a process as text, earliest first; undefined where it continues nothing and nothing continues it. */
export function lineageText(process: Process, view: View): string | undefined {
  const drawn = lineage(process, view);
  if (!drawn) return undefined;
  const name = (id: Process['id']) => drawn.nodes.find((node) => node.id === id)?.name ?? id;
  return drawn.nodes
    .map((node) => {
      const before = drawn.edges.filter(({ to }) => to === node.id).map(({ from }) => name(from));
      const continues = before.length > 0 ? `; continues ${listInWords(before)}` : '';
      return `${node.name}${node.years ? ` (${node.years})` : ''}: ${inWords(node.status)}${continues}`;
    })
    .join('\n');
}
