import { contractOf, formatSuffix } from './contract.ts';
import { itemsOf, type Json, valueAt } from './json.ts';
import { operationsOf, parameterNamed } from './operations.ts';

const oneRecord = /^\/v1\/([a-z-]+)\/\{id\}$/;

function literals(values: readonly Json[], indent: string): string {
  return values.map((value) => `${indent}${JSON.stringify(value)},\n`).join('');
}

/** The TypeScript of what a client must know of the addresses themselves: the collections, the formats, who takes a day. */
export function addressesOf(document: Json): string {
  const asked = operationsOf(document).filter(({ method }) => method === 'get');
  const lists = new Set(asked.filter((operation) => parameterNamed('cursor', operation)).map(({ path }) => path));
  const collections = asked
    .map(({ path }) => oneRecord.exec(path)?.[1] ?? '')
    .filter((name) => lists.has(`/v1/${name}`));
  const undated = operationsOf(contractOf(document))
    .filter((operation) => !parameterNamed('asOf', operation))
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  const formats = asked
    .filter(({ path }) => path.endsWith(formatSuffix))
    .map((operation) => {
      const suffixes = itemsOf(valueAt(parameterNamed('format', operation), 'schema', 'enum'));
      const path = operation.path.slice(0, -formatSuffix.length);
      return `  readonly ${JSON.stringify(path)}: ${suffixes.map((suffix) => JSON.stringify(suffix)).join(' | ')};\n`;
    });
  return `/** The collections: the kinds of record, each with a list and an address for every record. */
export const collections = [
${literals(collections, '  ')}] as const;

/** The operations that take no \`asOf\`. */
export const undated: readonly string[] = [
${literals(undated, '  ')}];

/** The formats of the addresses that have several, by suffix. */
export interface Formats {
${formats.join('')}}
`;
}
