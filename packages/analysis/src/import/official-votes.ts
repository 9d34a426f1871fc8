import type { Columns } from './columns.js';
import type { CsvRow } from './csv-row.js';
import { ImportProblem } from './problem.js';
import { stateCoded, stateIds, stateNamed } from './state-names.js';
import { letters } from './stored-votes.js';
import { type Contradiction, longestList, type UnknownName } from './summary.js';
import { readTotals, totalNames } from './totals.js';
import { type Gathering, VotesById } from './votes-by-id.js';

type Counted = { -readonly [K in keyof UnknownName]: UnknownName[K] };

/** What a byte of `ms_vote` says, in either case of the letter; 0: nothing known. */
const cells = new Uint8Array(256);
for (const said of [1, 2, 3, 4]) {
  for (const letter of [letters.charAt(said), letters.charAt(said).toLowerCase()]) cells[letter.charCodeAt(0)] = said;
}

function cellOf(row: CsvRow, place: number): number {
  const start = row.starts[place] ?? 0;
  const said = (row.ends[place] ?? 0) - start === 1 ? cells[row.bytes[start] ?? 0] : 0;
  if (said) return said;
  const expected = 'expected Y (in favour), N (against), A (abstaining) or X (no vote recorded)';
  const hint = 'Look the vote up at the UN Library and mend the line, or download the file again.';
  throw new ImportProblem('bad-value', `ms_vote is "${row.text(place)}"; ${expected}.`, hint, row.line);
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
    if (row.length !== columns.count) {
      const hint = 'The line is cut short or joined with another: download the file again.';
      const message = `${row.length} values; expected ${columns.count}, as in the header.`;
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
    const key = row.key(ms_name);
    const named = stateNamed(key, head.date);
    if (named !== undefined) return named;
    const code = ms_code === undefined ? '' : row.text(ms_code);
    const coded = stateCoded(code);
    if (coded === undefined) this.unknownRows++;
    const list = coded === undefined ? this.unknown : this.byCode;
    const known = list.get(key + code);
    if (known) known.rows++;
    else if (list.size < longestList) {
      list.set(key + code, { name: row.text(ms_name), code, line: row.line, rows: 1 });
    }
    return coded;
  }

  #compareTotals(row: CsvRow, vote: Gathering): void {
    if (vote.line === row.line) return;
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
