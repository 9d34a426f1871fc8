const units = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const teens = 'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in the order of things, in words up to ninety-ninth, then in figures: `fortieth`, `number 120`. */
export function ordinal(number: number): string {
  const small = units[number] ?? teens[number - units.length];
  if (small !== undefined) return small;
  const ten = tens[Math.floor(number / 10)];
  if (ten === undefined) return `number ${number}`;
  return number % 10 === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${units[number % 10]}`;
}
