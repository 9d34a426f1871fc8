import { expect, it } from 'vitest';
import { tokensOf } from '../words/tokens.js';
import { createDictionary } from './dictionary.js';

function dictionary() {
  const made = createDictionary();
  made.add('Republic of Korea', 'states/kor');
  made.add("Democratic People's Republic of Korea", 'states/prk');
  made.add('LAWS', 'terms/laws');
  made.add('OEWG', 'meaning/oewg');
  made.add('OEWG 2021–2025', 'processes/oewg-2021-2025');
  return made;
}

const concepts = (text: string, strict = true, made = dictionary()) =>
  made.mentions(tokensOf(text), strict).flatMap((mention) => mention.concepts);

it('the longest name counts, and none within it', () => {
  expect(concepts("the Democratic People's Republic of Korea")).toEqual(['states/prk']);
  expect(concepts('the Republic of Korea')).toEqual(['states/kor']);
});

it('a name that begins with an abbreviation keeps its meaning', () => {
  expect(concepts('the OEWG 2021-2025').toSorted()).toEqual(['meaning/oewg', 'processes/oewg-2021-2025']);
});

it('an abbreviation counts in capitals, and in small letters only in a query, unless texts use the word', () => {
  expect(concepts('LAWS')).toEqual(['terms/laws']);
  expect(concepts('laws')).toEqual([]);
  expect(concepts('laws', false)).toEqual(['terms/laws']);
  const made = dictionary();
  made.seen(tokensOf('domestic laws'));
  expect(concepts('laws', false, made)).toEqual([]);
});
