import { createHash } from 'node:crypto';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { layout, letters, type StoredVote, type StoredVotes } from '../store/stored-votes.js';
import { writeWhole } from './write-file.js';

const texts = [
  'session',
  'resolution',
  'title',
  'draft',
  'committee_report',
  'meeting',
  'agenda_title',
  'subjects',
  'vote_note',
] as const satisfies readonly (keyof StoredVote)[];

const numbers = ['total_yes', 'total_no', 'total_abstentions', 'total_non_voting', 'total_ms'] as const;

/** How a column is written in Parquet. */
const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const whole = { type: 'INT32' } as const;
const day = { type: 'INT32', converted_type: 'DATE' } as const;

interface Column {
  readonly name: string;
  readonly form: typeof text | typeof whole | typeof day;
  readonly data: (string | number | Date | null)[];
}

function columnsOf({ votes, states, cells }: StoredVotes): readonly Column[] {
  const spelt = [...letters].map((letter, said) => (said === 0 ? null : letter));
  return [
    { name: 'id', form: text, data: votes.map(({ id }) => id) },
    { name: 'date', form: day, data: votes.map(({ date }) => new Date(date)) },
    ...texts.map((name) => ({ name, form: text, data: votes.map((vote) => vote[name]) })),
    ...numbers.map((name) => ({ name, form: whole, data: votes.map((vote) => vote[name]) })),
    ...states.map((name, state) => ({ name, form: text, data: cells.map((row) => spelt[row[state] ?? 0] ?? null) })),
  ];
}

/** A version that is the same for the same votes: the last day and the hash of what is stored. */
function versionOf({ votes, states, cells }: StoredVotes): string {
  const hash = createHash('sha256').update(JSON.stringify([votes, states]));
  for (const row of cells) hash.update(row);
  const [year, month, day] = (votes.at(-1)?.date ?? '').split('-').map(Number);
  return `${year}.${month}.${day}+${hash.digest('hex').slice(0, 8)}`;
}

/** The bytes of a store: one Parquet file, one row a recorded vote, one column a state. */
export function storeBytes(stored: StoredVotes): Uint8Array {
  const columns = columnsOf(stored);
  const metadata = { layout, ...stored.source, through: stored.source.through ?? '', version: versionOf(stored) };
  const bytes = parquetWriteBuffer({
    columnData: columns.map(({ name, data }) => ({ name, data })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, form }) => ({ name, ...form, repetition_type: 'OPTIONAL' as const })),
    ],
    rowGroupSize: 1_000_000,
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key: `acquis.${key}`, value })),
    createdBy: 'acquis',
  });
  return new Uint8Array(bytes);
}

/**
 * Writes a store, atomically.
 *
 * @throws ImportProblem when it cannot be written; an earlier store then stays as it was
 */
export function writeStore(path: string, stored: StoredVotes): Promise<void> {
  return writeWhole(path, storeBytes(stored));
}
