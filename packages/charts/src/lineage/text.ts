import { inWords, listInWords, type Process, type View } from '@acquis/domain';
import { lineage } from './model.js';

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
