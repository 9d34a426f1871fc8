import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import { isSide } from '../../src/decisions/sides.ts';
import { visit } from '../visit.ts';
import type { Form } from './form.ts';

const width = 110;

/** A list of ids on one line where it fits, else wrapped and indented under its key. */
export function wrapped(key: string, ids: readonly string[], indent: string): string {
  const flat = `[${ids.join(', ')}]`;
  if (indent.length + key.length + 2 + flat.length <= width) return ` ${flat}`;
  const lines: string[] = [];
  for (const id of ids) {
    const last = lines.at(-1);
    if (last === undefined || indent.length + 4 + last.length + id.length + 2 > width) lines.push(`${id},`);
    else lines[lines.length - 1] = `${last} ${id},`;
  }
  return `\n${indent}  [\n${lines.map((line) => `${indent}    ${line}\n`).join('')}${indent}  ]`;
}

/** The states on each side of a vote stand in alphabetical order, wrapped alike in every file. */
export const voteLists: Form = {
  name: 'vote-lists',
  why: 'Lists in one order can be compared by eye and by diff.',
  edits: (file, schema) =>
    [...visit(file.document.contents, schema)].flatMap(({ node: map }) => {
      if (!isMap(map) || map.flow) return [];
      return map.items.flatMap((pair) => {
        if (!isPair(pair) || !isScalar(pair.key) || !isSide(pair.key.value) || !isSeq(pair.value)) return [];
        const { key, value: list } = pair;
        if (!key.range || !list.range || !list.items.every(isScalar)) return [];
        const now = file.text.slice(key.range[1] + 1, list.range[1]);
        if (now.includes('#') || list.items.some((item) => !isNode(item) || typeof item.value !== 'string')) return [];
        const ids = list.items.map((item) => String(isScalar(item) ? item.value : ''));
        const indent = ' '.repeat(file.lines.linePos(key.range[0]).col - 1);
        const text = wrapped(String(key.value), [...ids].sort(), indent);
        if (now.trimEnd() === text) return [];
        const end = key.range[1] + 1 + now.trimEnd().length;
        const expected = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') <= id)
          ? `lines of at most ${width} characters`
          : 'alphabetical order';
        return [{ start: key.range[1] + 1, end, at: key.range[0], text, found: `the list ${key.value}`, expected }];
      });
    }),
};
