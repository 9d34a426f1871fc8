/** A colour on light paper and on dark paper. */
type Colour = readonly [light: string, dark: string];

const ink: Colour = ['#1b1a18', '#ece8df'];
const soft: Colour = ['#5f5b54', '#a19b90'];
const hair: Colour = ['#dcd7cc', '#34342f'];
const accent: Colour = ['#15406f', '#8fb8e8'];
const paper: Colour = ['#fbfaf7', '#151617'];
const wash: Colour = ['#e4ebf2', '#1c2a3a'];

/** What each class fills or strokes. Marks of a vote differ by shape too; their tints lie under ink. */
const classes: Readonly<Record<string, { readonly fill?: Colour; readonly stroke?: Colour }>> = {
  paper: { fill: paper },
  ink: { fill: ink },
  soft: { fill: soft },
  accent: { fill: accent },
  wash: { fill: wash },
  hairline: { stroke: hair },
  inkline: { stroke: ink },
  softline: { stroke: soft },
  accentline: { stroke: accent },
  yes: { fill: ['#0b7285', '#4fb3c4'], stroke: ['#0b7285', '#4fb3c4'] },
  no: { fill: ['#b32d15', '#f08a72'], stroke: ['#b32d15', '#f08a72'] },
  abstain: { fill: ['#8f5a0c', '#e0b25c'], stroke: ['#8f5a0c', '#e0b25c'] },
  none: { stroke: soft },
  'yes-tint': { fill: ['#d7eaec', '#12343a'] },
  'no-tint': { fill: ['#f8ddd6', '#41211a'] },
  'abstain-tint': { fill: ['#f6e8cc', '#3c2f14'] },
  'none-tint': { fill: ['#efece5', '#232321'] },
  'bloc-1': { fill: ['#1d5b96', '#7fb3ea'] },
  'bloc-2': { fill: ['#b32d15', '#f08a72'] },
  'bloc-3': { fill: ['#0b7466', '#4fc0ae'] },
  'bloc-4': { fill: ['#8a560a', '#e0b25c'] },
  'bloc-5': { fill: ['#6a4c93', '#b79be0'] },
  'bloc-6': { fill: soft },
};

function rules(scheme: 0 | 1): string {
  return Object.entries(classes)
    .map(([name, { fill, stroke }]) => {
      const filled = fill ? `fill:${fill[scheme]}` : 'fill:none';
      return `.${name}{${filled}${stroke ? `;stroke:${stroke[scheme]}` : ''}}`;
    })
    .join('');
}

/** The style of every figure: generic typefaces, and the colours of the reader's scheme. */
export const style = `text{font-family:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}text.serif{font-family:"Source Serif 4",Georgia,"Times New Roman",serif}a:hover text{text-decoration:underline}${rules(0)}@media (prefers-color-scheme:dark){${rules(1)}}`;
