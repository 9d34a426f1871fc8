import { stateCoded, stateIds, stateNamed } from '../store/state-names.js';
import { letters } from '../store/stored-votes.js';
import type { Columns } from './columns.js';
import { type CsvRow, kept, valueAt } from './csv-row.js';
import { ImportProblem } from './problem.js';
import { type Contradiction, longestList, type UnknownName } from './summary.js';
import { readTotals, totalNames } from './totals.js';
import { type Gathering, VotesById } from './votes-by-id.js';

type Counted = { -readonly [K in keyof UnknownName]: UnknownName[K] };

function cellOf(row: CsvRow, place: number): number {
  const text = valueAt(row, place);
  const said = text.length === 1 ? letters.indexOf(text.toUpperCase()) : 0;
  if (said > 0) return said;
  const expected = 'expected Y (in favour), N (against), A (abstaining) or X (no vote recorded)';
  const hint = 'Look the vote up at the UN Library and mend the line, or download the file again.';
  throw new ImportProblem('bad-value', `ms_vote is "${text}"; ${expected}.`, hint, row.line);
}

/** Gathers the rows of the UN Library's file into recorded votes, and notes what cannot be taken. */
export class OfficialVotes {
  readonly #columns: Columns;
  readonly #votes = new VotesById();
  readonly #totals = new Int16Array(totalNames.length);
  readonly unknown = new Map<string, Counted>();
  readonly byCode = new Map<string, Counted>();
  readonly contradictions: Contradiction[] = [];
  /** The votes of which rows state different totals, with the line of the first that does. */
  readonly unlike = new Map<Gathering, number>();
  rows = 0;
  unknownRows = 0;
  repeated = 0;
  contradicted = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /**
   * Takes a row.
   *
   * @throws ImportProblem when it is cut short or holds what no row can
   */
  add(row: CsvRow): void {
    const columns = this.#columns;
    this.rows++;
    if (row.values.length !== columns.count) {
      const hint = 'The line is cut short or joined with another: download the file again.';
      const message = `${row.values.length} values; expected ${columns.count}, as in the header.`;
      throw new ImportProblem('row-length', message, hint, row.line);
    }
    const vote = this.#votes.of(row, columns);
    const said = cellOf(row, columns.ms_vote);
    this.#compareTotals(row, vote);
    const state = this.#stateOf(row, vote);
    if (state === undefined) count(vote, said);
    else if (vote.cells[state] === 0) {
      vote.cells[state] = said;
      count(vote, said);
    } else this.#again(row, vote, state, said);
  }

  /** The recorded votes taken, by date. */
  votes(): readonly Gathering[] {
    return this.#votes.all();
  }

  #stateOf(row: CsvRow, { head }: Gathering): number | undefined {
    const { ms_name, ms_code } = this.#columns;
    const name = valueAt(row, ms_name);
    const named = stateNamed(name, head.date);
    if (named !== undefined) return named;
    const code = valueAt(row, ms_code);
    const coded = stateCoded(code);
    if (coded === undefined) this.unknownRows++;
    const list = coded === undefined ? this.unknown : this.byCode;
    const known = list.get(name + code);
    if (known) known.rows++;
    else if (list.size < longestList) {
      list.set(kept(name + code), { name: kept(name), code: kept(code), line: row.line, rows: 1 });
    }
    return coded;
  }

  #compareTotals(row: CsvRow, vote: Gathering): void {
    if (totalNames.every((name, index) => valueAt(row, this.#columns[name]) === vote.totalTexts[index])) return;
    readTotals(row, this.#columns, this.#totals);
    for (let index = 0; index < this.#totals.length; index++) {
      if (this.#totals[index] === vote.totals[index]) continue;
      if (!this.unlike.has(vote)) this.unlike.set(vote, row.line);
    }
  }

  #again(row: CsvRow, { head, cells }: Gathering, state: number, said: number): void {
    const before = cells[state] ?? 0;
    if (before === said) {
      this.repeated++;
      return;
    }
    this.contradicted++;
    if (this.contradictions.length === longestList) return;
    this.contradictions.push({
      line: row.line,
      vote: head.id,
      resolution: head.resolution,
      state: stateIds[state] ?? '',
      kept: letters.charAt(before),
      given: letters.charAt(said),
    });
  }
}

function count({ counted }: Gathering, said: number): void {
  counted[said] = (counted[said] ?? 0) + 1;
}
