const ascii = /^[\x20-\x7e]*$/;

/** A text in small letters and without marks: `Türkiye` becomes `turkiye`. Its length may change. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
