import { asciiOf } from './ascii.js';
import { withoutControls } from './clean.js';
import type { Line, Tone } from './line.js';

type Codes = readonly [open: string, close: string];

const attributes: Readonly<Partial<Record<Tone, Codes>>> = {
  strong: ['1', '22'],
  quiet: ['2', '22'],
  heading: ['1;4', '22;24'],
  selected: ['7', '27'],
};
const colours: Readonly<Partial<Record<Tone, Codes>>> = {
  ...attributes,
  accent: ['36', '39'],
  warning: ['33', '39'],
  yes: ['38;5;37', '39'],
  no: ['38;5;166', '39'],
  abstain: ['38;5;178', '39'],
};

/** What a surface can show beyond ASCII. */
export interface Brush {
  readonly colour: boolean;
  /** Bold, dim, underlined and inverse text although there is no colour; as colour, unless said. */
  readonly attributes?: boolean;
  /** Only ASCII is shown. */
  readonly ascii?: boolean;
}

function codesOf(tone: Tone | undefined, { colour, attributes: plain = colour }: Brush): Codes | undefined {
  if (!tone) return undefined;
  return colour ? colours[tone] : plain ? attributes[tone] : undefined;
}

/** Lines as the terminal takes them. Spaces that kept words together become plain ones; what a terminal acts on is taken out. */
export function paint(lines: readonly Line[], brush: Brush): string {
  return lines.map((line) => paintLine(line, brush)).join('\n');
}

function paintLine(line: Line, brush: Brush): string {
  const text = line
    .map((span) => {
      const codes = codesOf(span.tone, brush);
      const shown = withoutControls(span.text).replaceAll('\u00a0', ' ');
      const words = brush.ascii ? asciiOf(shown) : shown;
      return codes ? `\x1b[${codes[0]}m${words}\x1b[${codes[1]}m` : words;
    })
    .join('');
  return text.trimEnd();
}
