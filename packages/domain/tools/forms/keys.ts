import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { DataFile } from '../files.ts';
import type { Field } from '../schema.ts';
import { visit } from '../visit.ts';
import type { Edit, Form } from './form.ts';

interface Chunk {
  readonly key: string;
  readonly start: number;
  /** The text from the key to the end of its value, comments on the same line included. */
  readonly text: string;
  /** Comment lines above the key. */
  readonly lead: readonly string[];
  readonly isDefault: boolean;
}

function keyOf(pair: Pair): { name: string; start: number } | undefined {
  return isScalar(pair.key) && pair.key.range ? { name: String(pair.key.value), start: pair.key.range[0] } : undefined;
}

function isDefault(pair: Pair, field: Field | undefined, file: DataFile): boolean {
  if (!field || field.required || !isNode(pair.value)) return false;
  return isDeepStrictEqual(pair.value.toJS(file.document), field.defaultValue);
}

function chunksOf(file: DataFile, map: YAMLMap, field: Field): Chunk[] | undefined {
  const pairs = map.items.filter(isPair);
  const keys = pairs.map(keyOf);
  const end = map.range?.[1] ?? 0;
  let lead: string[] = [];
  const chunks: Chunk[] = [];
  for (const [index, pair] of pairs.entries()) {
    const key = keys[index];
    const next = keys[index + 1];
    if (!key || !isNode(pair.value) || !pair.value.range) return undefined;
    const stop = map.flow ? pair.value.range[1] : next ? file.text.lastIndexOf('\n', next.start) : end;
    const lines = file.text.slice(key.start, stop).trimEnd().split('\n');
    const after: string[] = [];
    while (!map.flow && next && lines.length > 1 && lines.at(-1)?.trimStart().startsWith('#'))
      after.unshift(lines.pop() ?? '');
    chunks.push({
      key: key.name,
      start: key.start,
      text: lines.join('\n').trimEnd(),
      lead,
      isDefault: isDefault(pair, field.fields?.[key.name], file),
    });
    lead = after;
  }
  return chunks;
}

function edit(file: DataFile, map: YAMLMap, field: Field): Edit[] {
  const order = Object.keys(field.fields ?? {});
  const place = ({ key }: Chunk) => (order.includes(key) ? order.indexOf(key) : order.length);
  const chunks = chunksOf(file, map, field);
  const first = chunks?.[0];
  if (!chunks || !first || !map.range || (map.flow && file.text.slice(map.range[0], map.range[1]).includes('#')))
    return [];
  const kept = chunks.filter((chunk) => !chunk.isDefault || chunk.text.includes(' #') || chunk.lead.length > 0);
  const sorted = [...kept].sort((a, b) => place(a) - place(b));
  if (
    sorted.length === 0 ||
    (sorted.length === chunks.length && sorted.every((chunk, index) => chunk === chunks[index]))
  )
    return [];
  const indent = ' '.repeat(file.lines.linePos(first.start).col - 1);
  const text = map.flow
    ? `{ ${sorted.map((chunk) => chunk.text).join(', ')} }`
    : sorted
        .flatMap(({ lead, text: own }, index) => [
          ...lead.map((line) => (index === 0 ? line.trimStart() : line)),
          index === 0 && lead.length === 0 ? own : indent + own,
        ])
        .join('\n');
  const whole = file.text.slice(map.range[0], map.range[1]);
  const end = map.range[0] + (map.flow ? whole.length : whole.trimEnd().length);
  const dropped = chunks.find((chunk) => !kept.includes(chunk));
  const misplaced = kept.find((chunk, index) => sorted[index] !== chunk);
  const at = dropped ?? misplaced ?? first;
  const found = dropped
    ? `"${dropped.key}" at its default`
    : `"${at.key}" before "${sorted[kept.indexOf(at)]?.key ?? ''}"`;
  return [
    {
      start: map.range[0],
      end,
      at: at.start,
      text,
      found,
      expected: dropped ? 'the field left out' : 'the order of the schema',
    },
  ];
}

/** Fields stand in the order of the schema; those equal to their default are left out. */
export const keys: Form = {
  name: 'keys',
  why: 'Files that read alike are easy to compare, and what says nothing is left out.',
  edits: (file, schema) =>
    [...visit(file.document.contents, schema)].flatMap(({ node, field }) =>
      isMap(node) && field?.fields ? edit(file, node, field) : [],
    ),
};
