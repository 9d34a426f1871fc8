import { z } from 'zod';
import { voteOfMember, voteOfState } from './vote-columns.js';

/** A table of votes as its codebook explains it. */
export interface VotesTable {
  /** The last step of the codebook's address. */
  readonly name: string;
  readonly title: string;
  /** What one row is, and what the table does not have. */
  readonly rows: string;
  readonly row: z.ZodObject;
  /** The address of the table, with `{id}`. */
  readonly path: string;
}

/** The votes of one decision. */
export const decisionVotes: VotesTable = {
  name: 'decision-votes',
  title: 'The votes of a decision, by member',
  rows: 'One row for each Member State of the day of the decision, by name; members with no vote recorded are rows. In favour, against, abstaining and no vote recorded add up to the members of that day. Only for decisions whose vote by member is complete: where it is not, the address answers 404 with what is known.',
  row: voteOfMember,
  path: '/v1/decisions/{id}/votes',
};

/** The votes of one state. */
export const stateVotes: VotesTable = {
  name: 'state-votes',
  title: 'The votes of a state',
  rows: 'One row for each decision on which the vote of the state is recorded, or known to be not recorded, newest first. A decision whose votes by name are not known, or that was taken before the state was a member, has no row.',
  row: voteOfState,
  path: '/v1/states/{id}/votes',
};

/** Every table of votes. */
export const votesTables: readonly VotesTable[] = [decisionVotes, stateVotes];

/** The address of a table's codebook. */
export function codebookPath({ name }: Pick<VotesTable, 'name'>): string {
  return `/v1/codebooks/${name}`;
}

const column = z.object({
  name: z.string().describe('The column, as it is called in the first row of CSV and in JSON.'),
  type: z.enum(['text', 'list', 'boolean']).describe('A list is joined by semicolons in CSV.'),
  mayBeEmpty: z.boolean(),
  description: z.string(),
  values: z.array(z.string()).nullable().describe('The values there are, where they can be listed.'),
});

/** A codebook. */
export const codebook = z.object({
  name: z.string(),
  title: z.string(),
  rows: z.string().describe('What one row is, and which rows there are not.'),
  columns: z.array(column).describe('The columns in their order.'),
  table: z.string().describe('The address of the table, with {id}.'),
  format: z.string().describe('How the CSV is written.'),
});

const written =
  'RFC 4180: UTF-8, commas, CRLF, a first row of names. A text a spreadsheet would take for a formula is led by an apostrophe. An empty cell is null.';

function columnOf(name: string, field: unknown): z.output<typeof column> {
  const mayBeEmpty = field instanceof z.ZodNullable;
  const inner = mayBeEmpty ? field.unwrap() : field;
  return {
    name,
    type: inner instanceof z.ZodArray ? 'list' : inner instanceof z.ZodBoolean ? 'boolean' : 'text',
    mayBeEmpty,
    description: field instanceof z.ZodType ? (field.description ?? '') : '',
    values: inner instanceof z.ZodEnum ? inner.options.map(String) : null,
  };
}

/** What a table of votes has, column by column, from the schema of its rows. */
export function codebookOf(table: VotesTable, apiUrl: string): z.output<typeof codebook> {
  const { name, title, rows, row, path } = table;
  const columns = Object.entries(row.shape).map(([key, field]) => columnOf(key, field));
  return { name, title, rows, columns, table: `${apiUrl}${path}`, format: written };
}
