import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { parseFile, readData } from '../files.ts';
import { type Form, formProblems } from './form.ts';
import { fieldOfFile, formed } from './index.ts';
import { keys } from './keys.ts';
import { layout } from './layout.ts';
import { quotes } from './quotes.ts';
import { voteLists } from './vote-lists.ts';

vi.setConfig({ testTimeout: 120_000 });

const form = (text: string, path = 'decisions/2023/x.yaml') => formed(parseFile(path, text));
const found = (rule: Form, text: string, path = 'decisions/2023/x.yaml') => {
  const file = parseFile(path, text);
  return formProblems(rule, file, fieldOfFile(file)).map(
    ({ line, column, found: what }) => `${line}:${column} ${what}`,
  );
};

test('dates and numbers that are text are quoted; quoted ones and counts are left alone', () => {
  expect(form('on: 2023-12-22\nundlRecord: 4031008\nsponsorCount: 12\n')).toBe(
    'on: "2023-12-22"\nundlRecord: "4031008"\nsponsorCount: 12\n',
  );
  expect(found(quotes, 'on: "2023-12-22"\nsponsorCount: 12\n')).toEqual([]);
  expect(found(quotes, 'on: 2023\n')).toEqual(['1:5 on 2023 without quotes']);
});

test('vote lists are sorted, and wrapped where they are long', () => {
  expect(form('inFavour: [swe, nor]\n', 'decisions/2023/x.votes.yaml')).toBe('inFavour: [nor, swe]\n');
  const many = Array.from(
    { length: 60 },
    (_, index) => `a${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`,
  );
  const text = form(`inFavour:\n${many.map((id) => `  - ${id}\n`).join('')}`, 'decisions/2023/x.votes.yaml');
  expect(parse(text).inFavour).toEqual([...many].sort());
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  expect(found(voteLists, text, 'decisions/2023/x.votes.yaml')).toEqual([]);
  expect(found(voteLists, 'against: [swe, nor]\n', 'decisions/2023/x.votes.yaml')).toEqual(['1:1 the list against']);
});

test('fields are put in the order of the schema together with the comments above them', () => {
  const text = 'title: A title\n# on the method\nmethod: recorded-vote # stated\nstage: plenary\n';
  expect(form(text)).toBe('title: A title\nstage: plenary\n# on the method\nmethod: recorded-vote # stated\n');
  expect(found(keys, text)).toEqual(['3:1 "method" before "stage"']);
  expect(found(keys, 'title: A title\nstage: plenary\n')).toEqual([]);
});

test('fields equal to their default are left out, inside lists as well', () => {
  expect(
    form(
      'title: A title\ncitations:\n  - { locator: null, source: s }\n  - source: t\n    locator: null\nmethod: null\nparts: []\n',
    ),
  ).toBe('title: A title\ncitations:\n  - { source: s }\n  - source: t\n');
});

test('blanks at the end of lines and missing or superfluous line feeds at the end are mended', () => {
  expect(form('title: A title  \nstage: plenary')).toBe('title: A title\nstage: plenary\n');
  expect(found(layout, 'title: A title \n\n')).toEqual([
    '1:15 blanks at the end of the line',
    '1:16 blank lines at the end',
  ]);
  expect(found(layout, 'title: A title\n')).toEqual([]);
});

test('a file with a syntax error is left as it is', () => {
  expect(form('title: "open  \n')).toBe('title: "open  \n');
});

test('for every order of the fields of a record the form is the same, says the same, and stays when mended again', () => {
  const { text } = readData().files.find(({ path }) => path === 'decisions/2023/a-res-78-237-plenary.yaml') ?? {
    text: '',
  };
  const chunks = text.split(/^(?=\S)/m);
  fc.assert(
    fc.property(fc.shuffledSubarray(chunks, { minLength: 2 }), (shuffled) => {
      const mended = form(shuffled.join(''));
      expect(parse(mended)).toEqual(parse(shuffled.join('')));
      expect(form(mended)).toBe(mended);
      const order = (part: string) => chunks.indexOf(part);
      expect(mended).toBe([...shuffled].sort((a, b) => order(a) - order(b)).join(''));
    }),
    { numRuns: 50 },
  );
});

test('names of states in any common spelling become codes, and the lists of a vote are sorted by them', () => {
  expect(
    form(
      'inFavour: [Viet Nam, Bosnia and Herzegovina, "Iran (Islamic Republic of)", NOR]\nagainst:\n  - Democratic People’s Republic of Korea\n',
      'decisions/2023/x.votes.yaml',
    ),
  ).toBe('inFavour: [bih, irn, nor, vnm]\nagainst: [prk]\n');
  expect(form("introducedBy: [Côte d'Ivoire]\n")).toBe('introducedBy: [civ]\n');
  expect(form('introducedBy: [Freedonia, Korea]\n')).toBe('introducedBy: [Freedonia, Korea]\n');
});

test('dates in words become the notation of the record; one that could be two is left alone', () => {
  expect(form('on: 22 December 2023\n')).toBe('on: "2023-12-22"\n');
  expect(form('on: "Dec 22, 2023"\n')).toBe('on: "2023-12-22"\n');
  expect(form('schedule:\n  - { on: 16–20 November 2026, stated: 2026/3/1 }\n', 'meetings/2026/x.yaml')).toBe(
    'schedule:\n  - { on: "2026-11-16/2026-11-20", stated: "2026-03-01" }\n',
  );
  expect(form('on: 05/10/2025\n')).toBe('on: 05/10/2025\n');
});
