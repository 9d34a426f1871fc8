import { type Day, isDay } from '@acquis/domain';
import { stateIds } from '../store/state-names.js';
import type { StoredVote } from '../store/stored-votes.js';
import type { Columns } from './columns.js';
import { type CsvRow, kept, valueAt } from './csv-row.js';
import { ImportProblem } from './problem.js';
import { readTotals, type Totals, totalNames } from './totals.js';

/** A recorded vote while its rows are read. */
export interface Gathering {
  readonly head: Omit<StoredVote, (typeof totalNames)[number]>;
  /** The line on which it begins. */
  readonly line: number;
  /** What is said of each state, in the order of {@link stateIds}. */
  readonly cells: Uint8Array;
  /** Rows by what they say, among them those of unknown states. */
  readonly counted: Uint16Array;
  readonly totals: Totals;
  /** The totals as its first row states them. */
  readonly totalTexts: readonly string[];
}

const ending = / : (?:resolution|decision) \/ adopted by the General Assembly$/i;

function dayOf(row: CsvRow, place: number): Day {
  const day = kept(valueAt(row, place));
  if (isDay(day)) return day;
  const hint = 'Do not save the file with a spreadsheet, which rewrites dates; download it again.';
  throw new ImportProblem('bad-value', `date is "${day}"; expected YYYY-MM-DD, a day that exists.`, hint, row.line);
}

function begin(row: CsvRow, columns: Columns): Gathering {
  const text = (place: number | undefined) => kept(valueAt(row, place)).trim() || null;
  const id = text(columns.undl_id);
  if (id === null) {
    const hint = 'Mend the line, or download the file again.';
    throw new ImportProblem('bad-value', 'undl_id is empty; expected the number of the vote.', hint, row.line);
  }
  const totals = new Int16Array(totalNames.length);
  readTotals(row, columns, totals);
  return {
    head: {
      id,
      date: dayOf(row, columns.date),
      session: text(columns.session),
      resolution: text(columns.resolution),
      title: kept(valueAt(row, columns.title)).replace(ending, ''),
      draft: text(columns.draft),
      committee_report: text(columns.committee_report),
      meeting: text(columns.meeting),
      agenda_title: text(columns.agenda_title),
      subjects: text(columns.subjects),
      vote_note: text(columns.vote_note),
    },
    line: row.line,
    cells: new Uint8Array(stateIds.length),
    counted: new Uint16Array(totalNames.length),
    totals,
    totalTexts: totalNames.map((name) => kept(valueAt(row, columns[name]))),
  };
}

/** The recorded votes of a file by id. Rows of a vote mostly stand together, and need not. */
export class VotesById {
  readonly #byId = new Map<string, Gathering>();
  #latest: Gathering | undefined;

  /**
   * The vote that a row belongs to, begun if it is its first.
   *
   * @throws ImportProblem when the first row of a vote has no id, no day or no sound total
   */
  of(row: CsvRow, columns: Columns): Gathering {
    const id = valueAt(row, columns.undl_id).trim();
    if (id === this.#latest?.head.id) return this.#latest;
    const gathering = this.#byId.get(id) ?? begin(row, columns);
    this.#byId.set(gathering.head.id, gathering);
    this.#latest = gathering;
    return gathering;
  }

  /** All votes, by date, else as they stand in the file. */
  all(): readonly Gathering[] {
    const byDate = (a: Gathering, b: Gathering) => (a.head.date < b.head.date ? -1 : a.head.date > b.head.date ? 1 : 0);
    return [...this.#byId.values()].sort(byDate);
  }
}
