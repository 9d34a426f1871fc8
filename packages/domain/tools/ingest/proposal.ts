import type { Words } from '../problem.ts';

/** Something in a text that a person must settle: what stands there, what was expected, how to mend it. */
export interface Doubt extends Words {
  /** Line in the text, from 1. */
  readonly line: number;
}

/** Files that a text supports, and what must be checked in them. */
export interface Proposal {
  /** What was found, in a line. */
  readonly says: string;
  /** Line in the text, from 1. */
  readonly line: number;
  /** By path from the data folder; empty where the record has it already. */
  readonly files: Readonly<Record<string, string>>;
  /** Fields the schema requires and the text does not give, as options. */
  readonly missing: readonly string[];
  /** What was read from the words around it, to be compared with the text. */
  readonly check: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** What came of reading a text. */
export interface Ingested {
  readonly proposals: readonly Proposal[];
  /** Doubts that belong to no proposal. */
  readonly doubts: readonly Doubt[];
  /** What else a reader should know: lines passed over, rows that are in the record already. */
  readonly remarks: readonly string[];
}

/** A proposed file: what to check above it, as comments. */
export function withComments(text: string, { says, line, missing, check, doubts }: Omit<Proposal, 'files'>): string {
  const comments = [
    `Proposed from line ${line}: ${says}`,
    ...missing.map((option) => `MISSING: ${option}`),
    ...doubts.map(({ found, expected, mend }) => `MEND: found ${found}, expected ${expected}. ${mend}`),
    ...check.map((what) => `CHECK: ${what}`),
    'Remove these lines once done.',
  ];
  return `${comments.map((comment) => `# ${comment.replace(/\s+/g, ' ')}\n`).join('')}${text}`;
}
