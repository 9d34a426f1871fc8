import {
  acquis,
  type CollectionName,
  capitalised,
  descriptorOf,
  kindNames,
  lastChange,
  presentedHappening,
  type View,
} from '@acquis/domain';
import { type Column, columnsOf, happeningSchema } from '@acquis/domain/schemas';
import { votesOfDecision } from '@acquis/domain/votes';
import { collectionItems } from '../collection-items.js';
import { recordColumns } from '../formats/records-csv.js';
import { completeSchema } from '../openapi/components.js';
import { recordSchema } from '../openapi/record-schema.js';
import { voteOfMember, voteOfState } from '../votes/vote-columns.js';
import { type Terms, votesTerms } from './licences.js';

/** A table of the archive; it is there as JSON, NDJSON and CSV. */
export interface Table {
  /** The name of its files, without their ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Its rows in their order, as JSON. */
  readonly rows: readonly { readonly json: string }[];
  /** The JSON Schema of a row. */
  readonly schema: object;
  /** The columns of its CSV. */
  readonly columns: readonly Column[];
  /** The columns by which a row is told from the others. */
  readonly key: readonly string[];
  /** The terms all of it comes under, where they are not those of the archive. */
  readonly terms?: Terms;
}

/** The day as of which the archive holds the record: at its end everything entered is known. */
export const archiveDay = lastChange;

/** A vote of a member on a decision: a row of the votes of all decisions. */
const voteInArchive = voteOfState
  .pick({ decision: true, symbol: true, on: true, stage: true })
  .extend(voteOfMember.shape);

function ofCollection(name: CollectionName, view: View): Table {
  const { label, description } = descriptorOf(name);
  return {
    name,
    title: capitalised(label.many),
    description,
    rows: collectionItems(view, name),
    schema: recordSchema(name),
    columns: recordColumns(name),
    key: ['id'],
  };
}

function timeline(view: View): Table {
  return {
    name: 'timeline',
    title: 'Timeline',
    description: 'Every dated event of every record, oldest first.',
    rows: view.timeline().map((happening) => ({ json: JSON.stringify(presentedHappening(happening)) })),
    schema: completeSchema(happeningSchema),
    columns: columnsOf(happeningSchema),
    key: ['id'],
  };
}

function votes(view: View): Table {
  const rows = view.decisions.all().flatMap((decision) => {
    const { id, symbol, on, stage } = decision;
    const members = votesOfDecision(decision, view) ?? [];
    return members.map((vote) => ({ json: JSON.stringify({ decision: id, symbol, on, stage, ...vote }) }));
  });
  return {
    name: 'votes',
    title: 'Votes by member',
    description:
      'One row for each Member State of the day of each decision whose vote by member is complete; members with no vote recorded are rows. Decisions of which only some votes are known by name have them in their record.',
    rows,
    schema: completeSchema(voteInArchive),
    columns: columnsOf(voteInArchive),
    key: ['decision', 'state'],
    terms: votesTerms,
  };
}

/** Every table of the archive: one for each collection, the timeline, and the votes by member. */
export function tables(): readonly Table[] {
  const view = acquis.at(archiveDay);
  return [...kindNames.map((name) => ofCollection(name, view)), timeline(view), votes(view)];
}
