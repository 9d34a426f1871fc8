import { expect, test } from 'vitest';
import { dataOf } from './files.ts';
import { syntaxProblems } from './syntax.ts';

const said = (text: string, path = 'bodies/x.yaml') =>
  syntaxProblems(dataOf({ [path]: text })).map(({ line, column, found }) => `${line}:${column} ${found}`);

test('the fields of a record, a list of records and a list of exceptions are right', () => {
  expect(said('title: A\n')).toEqual([]);
  expect(said('- id: a\n- id: b\n')).toEqual([]);
  expect(said('- check: x\n', 'exceptions.yaml')).toEqual([]);
});

test('what a proposal asks for must be done before its file is a record', () => {
  expect(said('# Proposed from line 3\n# CHECK: the sentence: so it was\ntitle: A\n')).toEqual([
    '1:1 "# CHECK: the sentence: so it was"',
  ]);
  expect(said('# MISSING: title\n\ntracks: [a]\n')).toEqual(['1:1 "# MISSING: title"']);
  expect(said('# A comment of our own.\ntitle: A\n')).toEqual([]);
});

test.each([
  ['', '1:1 an empty file'],
  ['# only a comment\n', '1:1 an empty file'],
  ['just text\n', '1:1 neither fields nor a list of records'],
  ['- 1\n- 2\n', '1:1 neither fields nor a list of records'],
  ['title: a\ntitle: b\n', '2:1 a field that stands there twice'],
  ['title: A: b\n', '1:8 a second ": " on the line'],
  ['title: "open\n', '2:1 Missing closing "quote'],
])('the file %j is reported where it is wrong', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});
