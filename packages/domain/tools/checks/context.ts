import type { Day } from '../../src/core/edtf.ts';
import type { RecordHead, Reference } from '../../src/core/record.ts';
import { kindNames } from '../../src/generated/kind-names.ts';
import type { CollectionName, Kinds } from '../../src/generated/kinds.ts';
import type { Data, RawRecord, RawVote } from '../files.ts';
import type { RecordsByKind, ValidData } from '../parse.ts';
import { type Finding, findingAt, findingInFile, type Words } from '../problem.ts';

/** A validated record with the kind it is of. */
export interface LocatedRecord {
  readonly collection: CollectionName;
  readonly record: RecordHead;
  readonly raw: RawRecord;
}

/** What a check may look at: the files with their positions, and the records and votes that passed their schemas. */
export interface Context {
  readonly data: Data;
  readonly records: RecordsByKind;
  readonly votes: ValidData['votes'];
  /** The day of the check. */
  readonly today: Day;
  /** Every valid record of every kind. */
  readonly all: readonly LocatedRecord[];
  /** Whether a file for the record exists, valid or not. */
  has(collection: string, id: string): boolean;
  /** A valid record. */
  get<K extends CollectionName>(collection: K, id: string | null): Kinds[K] | undefined;
  /** A finding at a field of a record. */
  at(reference: Reference, path: readonly PropertyKey[], words: Words): Finding;
  /** A finding in the vote by member of a decision. */
  inVotes(decision: string, path: readonly PropertyKey[], words: Words): Finding;
}

/** A check: a law the data must obey. */
export interface Check {
  /** Kebab-case; stands at the end of each message and in `exceptions.yaml`. */
  readonly name: string;
  /** One sentence: why it must hold. */
  readonly why: string;
  readonly check: (context: Context) => readonly Finding[];
}

/** What checks look at. */
export function contextOf(data: Data, { records, votes }: ValidData, today: Day): Context {
  const raw = new Map<string, RawRecord>(data.records.map((record) => [`${record.collection}/${record.id}`, record]));
  const rawVotes = new Map<string, RawVote>(data.votes.map((vote) => [vote.decision, vote]));
  const inFile = (placed: RawRecord | RawVote | undefined, name: string, path: readonly PropertyKey[], words: Words) =>
    placed ? findingAt(placed, path, words) : findingInFile(name, words);
  return {
    data,
    records,
    votes,
    today,
    all: kindNames.flatMap((collection) =>
      records[collection].flatMap((record): LocatedRecord[] => {
        const own = raw.get(`${collection}/${record.id}`);
        return own ? [{ collection, record, raw: own }] : [];
      }),
    ),
    has: (collection, id) => raw.has(`${collection}/${id}`),
    get: (collection, id) => records[collection].find((record) => record.id === id),
    at: ({ collection, id }, path, words) => inFile(raw.get(`${collection}/${id}`), collection, path, words),
    inVotes: (decision, path, words) => inFile(rawVotes.get(decision), 'decisions', path, words),
  };
}
