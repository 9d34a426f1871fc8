import { describe, expect, it } from 'vitest';
import { comparable } from './comparable.js';
import { talliesInWords, tokensOf } from './tokens.js';

const wordsOf = (text: string) => tokensOf(text).map(({ word }) => word);

describe('words are compared in one form', () => {
  it.each([
    ['organisation', 'organization'],
    ['behaviours', 'behavior'],
    ['programmes', 'program'],
    ['defence', 'defense'],
    ['dialogue', 'dialogs'],
    ['voted', 'voting'],
    ['objection', 'objects'],
    ['ratified', 'ratification'],
    ['dissociated', 'dissociation'],
    ['kenyan', 'kenya'],
    ['3rd', 'third'],
  ])('%s and %s', (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  it.each([
    ['state', 'statement'],
    ['norm', 'normal'],
    ['mali', 'malta'],
  ])('but not %s and %s', (one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });
});

describe('the tokens of a text', () => {
  it('keep tallies and days whole, join co- with its word, and part everything else', () => {
    expect(wordsOf('158–10–12 on 2023-11-02: co-operation, A/RES/78/237')).toEqual([
      '158-10-12',
      'on',
      '2023-11-02',
      'cooperation',
      'a',
      'res',
      '78',
      '237',
    ]);
  });

  it('part Chinese into characters and take marks off other scripts', () => {
    expect(wordsOf('法国 Türkiye Кения')).toEqual(['法', '国', 'turkiye', 'кения']);
  });

  it('stand where they were read', () => {
    const text = 'Élan – État';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Élan', 'État']);
  });
});

it('a tally is read from words as the record and as commentators put it', () => {
  const of = (text: string) => talliesInWords(text).map(({ word }) => word);
  expect(of('by a recorded vote of 158 in favour to 10 against, with 12 abstentions')).toEqual(['158-10-12']);
  expect(of('164 votes in favor, 5 votes against and no abstentions')).toEqual(['164-5-0']);
  expect(of('received 158 votes in favor and 10 against (including China), with 12 abstentions')).toEqual([
    '158-10-12',
  ]);
});
