import type { Line, Tone } from './line.js';

const codes: Readonly<Record<Tone, readonly [open: string, close: string]>> = {
  strong: ['1', '22'],
  quiet: ['2', '22'],
  heading: ['1;4', '22;24'],
  accent: ['36', '39'],
  selected: ['7', '27'],
  warning: ['33', '39'],
  yes: ['38;5;37', '39'],
  no: ['38;5;166', '39'],
  abstain: ['38;5;178', '39'],
};

/** Lines as the terminal takes them, with or without colour. Spaces that kept words together become plain ones. */
export function paint(lines: readonly Line[], colour: boolean): string {
  return lines.map((line) => paintLine(line, colour)).join('\n');
}

function paintLine(line: Line, colour: boolean): string {
  const text = line
    .map(({ text, tone }) => (colour && tone ? `\x1b[${codes[tone][0]}m${text}\x1b[${codes[tone][1]}m` : text))
    .join('');
  return text.replaceAll('\u00a0', ' ').trimEnd();
}
