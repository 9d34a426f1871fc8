import { expect, test } from 'vitest';
import { paragraphsOf, plainText } from './plain-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  [bytes(''), 'an empty text'],
  [bytes(' \n\t'), 'an empty text'],
  [Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x00, 0x01]), 'bytes that are no text in UTF-8'],
  [Uint8Array.from([0x43, 0xf4, 0x74, 0x65]), 'bytes that are no text in UTF-8'],
])('bytes that cannot be read are said to be such', (given, found) => {
  expect(plainText(given)).toMatchObject({ found });
});

test('blanks that do not break, line ends of other systems and marks that are not seen are plain', () => {
  expect(plainText(bytes('\ufeff158\u00a0in favour\r\nto\u202f10'))).toBe('158 in favour\nto 10');
});

test('a place in a paragraph knows its line', () => {
  const [first, second] = paragraphsOf('one\ntwo\n\nthree');
  expect([first?.text, first?.lineAt(0), first?.lineAt(5), second?.lineAt(0)]).toEqual(['one two', 1, 2, 4]);
});

test('a word broken at the end of a line is whole, a name with a hyphen keeps it', () => {
  expect(paragraphsOf('Repub-\nlic of Guinea-\nBissau, Ti\u00ad\nmor')[0]?.text).toBe(
    'Republic of Guinea-Bissau, Timor',
  );
});

test('symbol, day and organ at the head of a text are no part of its first sentence, blank line or not', () => {
  const sentence = 'The Committee approved the\ndraft of 6 November 2026';
  const texts = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);
  const whole = sentence.replace('\n', ' ');
  expect(texts(`GA/DIS/3790\n10 November 2026\n${sentence}`)).toEqual(['GA/DIS/3790', '10 November 2026', whole]);
  expect(texts(`General Assembly\nA/81/PV.40\nTuesday, 10 November 2026\n${sentence}`).at(-1)).toBe(whole);
  expect(texts(`${sentence}\n10 November 2026`)).toEqual([`${whole} 10 November 2026`]);
});
