import { stripVTControlCharacters } from 'node:util';

/** What a terminal acts on instead of showing: controls, direction marks and overrides, line separators, halves of characters. */
const acted = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u00ad\ufeff]/gu;
const gaps = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Text that can only be shown: escape sequences are taken out whole, a run of other controls becomes one space. */
export function cleaned(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : stripVTControlCharacters(text).replace(gaps, ' ').replace(acted, '');
}

/** The same without a change of width: whatever is acted on is taken out and nothing is put in its place. */
export function withoutControls(text: string): string {
  return text.replace(acted, '');
}
