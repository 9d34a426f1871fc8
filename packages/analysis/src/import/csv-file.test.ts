import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteSource, longestRow, readRows } from './csv-file.js';
import { ImportProblem } from './problem.js';

/** Bytes handed out in pieces of a size; the first piece holds enough to tell what kind of file it is. */
function inPieces(content: string | Uint8Array, size: number): ByteSource {
  const bytes = Buffer.from(content);
  let at = 0;
  return {
    read: async (into, offset, most) => {
      const end = Math.min(at + Math.min(most, at === 0 ? Math.max(size, 8) : size), bytes.length);
      const bytesRead = bytes.copy(into, offset, at, end);
      at = end;
      return { bytesRead };
    },
  };
}

async function rowsOf(content: string | Uint8Array, size = 1 << 20) {
  const rows: { line: number; values: string[] }[] = [];
  await readRows(inPieces(content, size), 'a.csv', {
    row: ({ line, values }) => void rows.push({ line, values: [...values] }),
  });
  return rows;
}

async function problemOf(content: string | Uint8Array, size?: number): Promise<ImportProblem> {
  const problem = await rowsOf(content, size).catch((error: unknown) => error);
  if (problem instanceof ImportProblem) return problem;
  throw new Error('no problem was found', { cause: problem });
}

const value = fc.string({ unit: fc.constantFrom('a', 'é', '中', '"', ',', '\n', '\r', ' ', '𝌠'), maxLength: 8 });
const table = fc.array(fc.array(value, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

/** A carriage return before the end of a line belongs to the end, in quotes too. */
function withoutLastReturn(row: readonly string[]): readonly string[] {
  return row.map((text, index) => (index === row.length - 1 ? text.replace(/\r$/, '') : text));
}

function csv(rows: readonly (readonly string[])[], lineEnd: string, always: boolean): string {
  const cell = (text: string) => (always || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(',')).join(lineEnd);
}

describe('the rows of a CSV file', () => {
  it('are the values written, however they are quoted, ended and cut into pieces', async () => {
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(table, ends, fc.boolean(), fc.integer({ min: 1, max: 40 }), async (rows, end, always, size) => {
        const read = await rowsOf(`h,h${end}${csv(rows, end, always)}`, size);
        expect(read.slice(1).map(({ values }) => values)).toEqual(rows.map(withoutLastReturn));
      }),
    );
  });

  it('know the line on which they begin, past line ends inside quotes and blank lines', async () => {
    const read = await rowsOf('a,b\n"1\n2\n3",x\n\n\r\ny,"z"\n');
    expect(read).toEqual([
      { line: 1, values: ['a', 'b'] },
      { line: 2, values: ['1\n2\n3', 'x'] },
      { line: 7, values: ['y', 'z'] },
    ]);
  });

  it('do not begin with a byte order mark', async () => {
    expect((await rowsOf('\ufeffundl_id,x\n'))[0]?.values).toEqual(['undl_id', 'x']);
  });

  it('keep a quote inside a value that does not begin with one', async () => {
    expect((await rowsOf('abcdefgh\n5" gun,x\n'))[1]?.values).toEqual(['5" gun', 'x']);
  });
});

describe('a CSV file is refused, with the line,', () => {
  it('when text follows a closing quote', async () => {
    expect(await problemOf('a,b,c,d,e\n1,2\n"3"x,4\n')).toMatchObject({ code: 'quotes', line: 3 });
  });

  it('when it ends inside quotes', async () => {
    expect(await problemOf('a,b,c,d,e\n1,"2\n3\n')).toMatchObject({ code: 'quotes', line: 2 });
  });

  it('when it has bytes that are not UTF-8, in whatever piece they come', async () => {
    const bytes = Buffer.from('abc,defgh\nx,y\nC\u00f4te,z\n', 'latin1');
    for (const size of [1, 3, 100]) expect(await problemOf(bytes, size)).toMatchObject({ code: 'not-utf8', line: 3 });
  });

  it('when text follows a closing quote and quotes stay open, wherever the file is cut into pieces', async () => {
    for (const size of [1, 2, 5, 100]) {
      expect(await problemOf('a,b\r\n"1\n1","2"\r\n"3"x,"4\n5\n', size)).toMatchObject({ code: 'quotes', line: 4 });
    }
  });

  it('when a row is twice as long as the longest', async () => {
    const long = 'x'.repeat(2 * longestRow);
    expect(await problemOf(`a,b\n1,2\n${long},\n3,4\n`)).toMatchObject({ code: 'row-too-long', line: 3 });
  });

  it.each([
    ['without a line end', 'x'],
    ['inside an open quote', '\n'],
  ])('when a row never ends, %s, after three blocks at most', async (_how, filling) => {
    let given = 0;
    const endless: ByteSource = {
      read: async (into, offset, most) => {
        into.fill(filling, offset, offset + most);
        if (given === 0) into.write('a,b\n1,"', offset);
        given += most;
        return { bytesRead: most };
      },
    };
    await expect(readRows(endless, 'a.csv', { row: () => {} })).rejects.toMatchObject({
      code: 'row-too-long',
      line: 2,
    });
    expect(given).toBeLessThanOrEqual(3 << 20);
  });
});
