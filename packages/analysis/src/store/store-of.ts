import { acquis, type Decision } from '@acquis/domain';
import { type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import { stateCoded } from './state-names.js';
import { layout, letters } from './stored-votes.js';
import type { VoteHead, VoteSource, VoteStore } from './vote-store.js';

type Column = ArrayLike<unknown>;

function sourceOf({ key_value_metadata: pairs = [] }: FileMetaData): VoteSource {
  const values = new Map(pairs.map(({ key, value }) => [key, value ?? '']));
  const found = values.get('acquis.layout');
  if (found !== layout)
    throw new Error(found ? `it has layout ${found}, not ${layout}` : 'it is Parquet of another kind');
  const text = (name: string) => values.get(`acquis.${name}`) ?? '';
  return { name: text('name'), citation: text('citation'), licence: text('licence'), through: text('through') || null };
}

/** Columns by name, each whole. */
async function columnsOf(file: ArrayBuffer, metadata: FileMetaData): Promise<ReadonlyMap<string, Column>> {
  const columns = new Map<string, Column>();
  const kept = new Set(['id', 'date', 'session', 'resolution', 'title']);
  const names = metadata.schema.slice(1).map(({ name }) => name);
  await parquetRead({
    file,
    metadata,
    columns: names.filter((name) => kept.has(name) || stateCoded(name) !== undefined),
    onChunk: ({ columnName, columnData }) => void columns.set(columnName, columnData),
  });
  return columns;
}

/** The decisions of the domain that are votes of a store. A symbol under which there are several votes tells none apart. */
function decisionsBySymbol(symbols: readonly (string | null)[]): ReadonlyMap<string, Decision> {
  const votes = new Map<string | null, number>();
  for (const symbol of symbols) votes.set(symbol, (votes.get(symbol) ?? 0) + 1);
  const plenary = acquis.decisions.all().filter(({ stage }) => stage === 'plenary');
  return new Map(
    plenary.flatMap((decision) =>
      decision.symbol && votes.get(decision.symbol) === 1 ? [[decision.symbol, decision] as const] : [],
    ),
  );
}

function headsOf(columns: ReadonlyMap<string, Column>, count: number): readonly VoteHead[] {
  const text = (name: string, vote: number): string | null => {
    const value = columns.get(name)?.[vote];
    return typeof value === 'string' ? value : null;
  };
  const decisions = decisionsBySymbol(Array.from({ length: count }, (_, vote) => text('resolution', vote)));
  return Array.from({ length: count }, (_, vote) => {
    const symbol = text('resolution', vote);
    const decision = symbol === null ? undefined : decisions.get(symbol);
    const date = columns.get('date')?.[vote];
    const id = text('id', vote);
    if (id === null || !(date instanceof Date)) throw new Error(`its row ${vote + 1} has no id or no date`);
    return {
      id,
      decision: decision?.id ?? null,
      symbol,
      title: text('title', vote) ?? '',
      on: date.toISOString().slice(0, 10),
      session: text('session', vote),
      tracks: decision?.tracks ?? [],
    };
  });
}

/**
 * The store of votes in the bytes of its file, wherever they were read from.
 *
 * @throws Error that says why they are no store
 */
export async function storeOf(bytes: ArrayBuffer): Promise<VoteStore> {
  const metadata = parquetMetadata(bytes);
  const source = sourceOf(metadata);
  const count = Number(metadata.num_rows);
  const columns = await columnsOf(bytes, metadata);
  const votes = headsOf(columns, count);
  const states = [...columns.keys()].filter((name) => stateCoded(name) !== undefined);
  const cells = new Uint8Array(states.length * count);
  for (const [state, name] of states.entries()) {
    const said = columns.get(name) ?? [];
    for (let vote = 0; vote < count; vote++) {
      const letter = said[vote];
      if (typeof letter === 'string') cells[state * count + vote] = Math.max(0, letters.indexOf(letter));
    }
  }
  return { source, states, votes, cells };
}
