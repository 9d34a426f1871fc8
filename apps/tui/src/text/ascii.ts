import { cells } from './cells.js';
import { graphemesOf } from './graphemes.js';

/** Shapes and signs as a terminal without Unicode shows them, each as wide as what it stands for. */
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '─': '-',
    '━': '=',
    '│': '|',
    '┬': '+',
    '┴': '+',
    '├': '+',
    '└': '+',
    '┼': '+',
    '╌': '-',
    '▸': '>',
    '▏': '_',
    '›': '>',
    '●': '*',
    '▲': '^',
    '◐': '%',
    '○': 'o',
    '■': '#',
    '□': '=',
    '◆': '<',
    '◇': '>',
    '█': '#',
    '▓': '=',
    '▒': ':',
    '░': '.',
    '▁': '.',
    '▂': '.',
    '▃': ':',
    '▄': ':',
    '▅': '+',
    '▆': '+',
    '▇': '#',
    '·': '.',
    '…': '~',
    '–': '-',
    '—': '-',
    '−': '-',
    '‘': "'",
    '’': "'",
    '“': '"',
    '”': '"',
    '→': '>',
    '←': '<',
    '↑': '^',
    '↓': 'v',
    '½': '/',
    '×': 'x',
    '\u00a0': ' ',
  }),
);

function plainOf(grapheme: string): string {
  const known = plain.get(grapheme);
  if (known !== undefined) return known;
  const bare = grapheme.normalize('NFKD').replace(/\p{M}/gu, '');
  const width = cells(grapheme);
  return /^[\x20-\x7e]+$/.test(bare) && bare.length === width ? bare : '?'.repeat(width);
}

/** Text in ASCII of the same width: letters without their accents, other signs by what is nearest, `?` where nothing is. */
export function asciiOf(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return [...graphemesOf(text)].map(({ segment }) => plainOf(segment)).join('');
}
