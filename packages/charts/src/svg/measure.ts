/** Widths of characters in ems, on the wide side of what common sans-serif and serif typefaces have. */
function em(character: string): number {
  if (/[ijl.,:;'’|!()[\]]/.test(character)) return 0.32;
  if (/[ftr\s-]/.test(character)) return 0.38;
  if (/[mwMW—%]/.test(character)) return 0.9;
  return /[A-Z&]/.test(character) ? 0.7 : 0.58;
}

/** About how wide a line of text is, in user units. The typeface is the reader's, so it is an estimate on the wide side. */
export function widthOf(text: string, size: number): number {
  return size * [...text].reduce((sum, character) => sum + em(character), 0);
}

/** Text in lines that fit a width, broken between words; a word wider than that stands alone. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Text that fits a width, its end left out where it must be. */
export function shortened(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
