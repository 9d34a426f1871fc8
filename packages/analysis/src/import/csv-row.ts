import { ImportProblem } from './problem.js';

const [comma, quote, newline, carriageReturn] = [0x2c, 0x22, 0x0a, 0x0d];

/** No row has more values. */
const mostValues = 256;

/** A row of a CSV file (RFC 4180), as it lies in the bytes read. The next row takes its place: copy what is to be kept. */
export class CsvRow {
  readonly bytes: Buffer;
  readonly starts = new Int32Array(mostValues);
  readonly ends = new Int32Array(mostValues);
  readonly #doubled = new Uint8Array(mostValues);
  /** The line on which it begins, from 1. */
  line = 1;
  /** The number of values. */
  length = 0;
  #nextLine = 1;
  #lines = 1;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The line after the row. */
  get nextLine(): number {
    return this.#nextLine;
  }

  /** Nothing stands on the line. */
  get blank(): boolean {
    return this.length === 1 && this.starts[0] === this.ends[0];
  }

  /** A value as text; empty where there is none. */
  text(index: number): string {
    const text = this.bytes.toString('utf8', this.starts[index] ?? 0, this.ends[index] ?? 0);
    return this.#doubled[index] ? text.replaceAll('""', '"') : text;
  }

  /** A value's bytes as Latin-1 text: quicker, and as good for telling values apart. */
  key(index: number): string {
    return this.bytes.toString('latin1', this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  /** A value's bytes are these, given as by {@link key}. */
  is(index: number, key: string): boolean {
    const start = this.starts[index] ?? 0;
    if ((this.ends[index] ?? 0) - start !== key.length) return false;
    for (let at = 0; at < key.length; at++) if (this.bytes[start + at] !== key.charCodeAt(at)) return false;
    return true;
  }

  /**
   * Takes the row that begins at a place in the bytes.
   *
   * @returns where the next begins; -1 where the row does not end before `to`
   * @throws ImportProblem for text after a closing quote, or more values than any row has
   */
  take(from: number, to: number): number {
    const { bytes } = this;
    let [at, values] = [from, 0];
    this.#lines = 1;
    do {
      if (values === mostValues) throw this.#problem('row-length', `more than ${mostValues} values`);
      at = at < to && bytes[at] === quote ? this.#quoted(at + 1, to, values) : this.#plain(at, to, values);
      if (at === -1) return -1;
      values++;
    } while (bytes[at++] !== newline);
    this.length = values;
    this.line = this.#nextLine;
    this.#nextLine += this.#lines;
    return at;
  }

  #plain(from: number, to: number, value: number): number {
    const { bytes } = this;
    for (let at = from; at < to; at++) {
      const byte = bytes[at];
      if (byte !== comma && byte !== newline) continue;
      this.starts[value] = from;
      this.ends[value] = byte === newline && at > from && bytes[at - 1] === carriageReturn ? at - 1 : at;
      this.#doubled[value] = 0;
      return at;
    }
    return -1;
  }

  #quoted(from: number, to: number, value: number): number {
    const { bytes } = this;
    this.#doubled[value] = 0;
    for (let at = from; at + 1 < to; at++) {
      if (bytes[at] === newline) this.#lines++;
      if (bytes[at] !== quote) continue;
      if (bytes[at + 1] === quote) {
        this.#doubled[value] = 1;
        at++;
        continue;
      }
      this.starts[value] = from;
      this.ends[value] = at;
      const after = bytes[at + 1] === carriageReturn ? at + 2 : at + 1;
      if (after >= to) return -1;
      if (bytes[after] !== comma && bytes[after] !== newline)
        throw this.#problem('quotes', 'text after a closing quote');
      return after;
    }
    return -1;
  }

  #problem(code: 'row-length' | 'quotes', found: string): ImportProblem {
    const expected = code === 'quotes' ? 'a comma or the end of the line' : 'values parted by commas, one row a line';
    const hint = 'Mend the line, or download the file again.';
    return new ImportProblem(code, `${found}; expected ${expected}.`, hint, this.#nextLine);
  }
}
