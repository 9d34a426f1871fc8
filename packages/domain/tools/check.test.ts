import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkData } from './check.ts';
import { type Data, type DataFile, dataOf, readData } from './files.ts';
import { formatProblem } from './problem.ts';

vi.setConfig({ testTimeout: 120_000 });

const today = new Date().toISOString().slice(0, 10);
const decision = 'decisions/2023/a-res-78-237-plenary.yaml';
const votes = 'decisions/2023/a-res-78-237-plenary.votes.yaml';
const base = readData();
const known = new Set(checkData(base, today).problems.map(formatProblem));

/** The record with other text in some of its files. */
function withFiles(texts: Readonly<Record<string, string>>): Data {
  const changed = dataOf(texts);
  const kept = <T extends { readonly file: DataFile }>(items: readonly T[]) =>
    items.filter(({ file }) => !Object.hasOwn(texts, file.path));
  return {
    ...base,
    files: [...base.files.filter(({ path }) => !Object.hasOwn(texts, path)), ...changed.files],
    records: [...kept(base.records), ...changed.records],
    votes: [...kept(base.votes), ...changed.votes],
  };
}

const textOf = (path: string) => base.files.find((file) => file.path === path)?.text ?? '';

/** The messages on the record when one of its files has other text. */
function messages(path: string, change: (text: string) => string): string[] {
  const before = textOf(path);
  const after = change(before);
  expect(after).not.toBe(before);
  return checkData(withFiles({ [path]: after }), today)
    .problems.map(formatProblem)
    .filter((message) => !known.has(message));
}

test('the record as committed has no problem', () => {
  expect([...known]).toEqual([]);
});

test('a wrong state code is found with file, line, column and the code that was meant', () => {
  const [message = ''] = messages(votes, (text) => text.replace('[chl, col,', '[chl, colombia,'));
  expect(message).toMatch(
    /^data\/decisions\/2023\/a-res-78-237-plenary\.votes\.yaml:\d+:19 found abstaining\.1 "colombia", expected the id of a record in states\/\. Did you mean col\?/,
  );
});

test('a misspelt name of a state is found with the code that was meant', () => {
  const found = messages(votes, (text) => text.replace('[chl, col,', '[chl, Colomibia,'));
  expect(found.join('\n')).toMatch(
    /"Colomibia", expected .* Did you mean col\b.*\? Names and codes stand in states\/; in a file `pnpm data fix` turns a name into its code\./,
  );
});

test('a day that does not exist is said not to; a date in words is said to be mended', () => {
  const on = (day: string) => messages(decision, (text) => text.replace('on: "2023-12-22"', `on: ${day}`));
  expect(on('"2023-11-31"')).toEqual([
    expect.stringMatching(/found on "2023-11-31", which is in no calendar, expected a day or month that exists\./),
  ]);
  expect(on('22 December 2023')).toEqual([
    expect.stringMatching(/found on "22 December 2023", expected a quoted date: .* `pnpm data fix` mends this\. \[/),
  ]);
});

test('a record without a citation is told how one is written', () => {
  const found = messages(decision, (text) => text.replace(/^citations:\n(?: .*\n)+/m, ''));
  expect(found.join('\n')).toContain(
    'found no citations, expected Where the record was read: source and locator. Add the field "citations": citations: [{ source: …',
  );
});

test('a tally that differs from the votes by member is found', () => {
  const found = messages(decision, (text) => text.replace('inFavour: 104', 'inFavour: 105'));
  expect(found).toEqual([
    expect.stringMatching(/votes\.yaml:2:3 found 104 states inFavour, expected 105, the official tally\. Compare/),
  ]);
});

test('a tally larger than the membership is found', () => {
  const found = messages(decision, (text) => text.replace('against: 53', 'against: 153'));
  expect(found.join('\n')).toMatch(/found 104 \+ 153 \+ 7 = 264 votes, expected at most the 193 members of 2023-12-22/);
});

test('a reference to nothing is found with the nearest id', () => {
  const [message] = messages(decision, (text) => text.replace('document: a-res-78-237', 'document: a-res-78-273'));
  expect(message).toMatch(
    /found document "a-res-78-273", expected the id of a record in documents\/\. Did you mean a-res-78-237/,
  );
});

test('of a kind with few records a wrong reference is told with all of their ids', () => {
  const found = messages(decision, (text) => text.replace('tracks: [ict-security]', 'tracks: [laws]'));
  expect(found.join('\n')).toMatch(
    /found tracks\.0 "laws", expected one of autonomous-weapons, cybercrime, ict-security, the/,
  );
});

test('a derived value typed by hand is said to be derived', () => {
  const found = messages(decision, (text) => `${text}noVoteRecorded: 29\n`);
  expect(found).toEqual([
    expect.stringMatching(
      /found the field "noVoteRecorded", expected recorded values only\. Remove it: it is computed from/,
    ),
  ]);
  expect(messages(decision, (text) => `id: a-res-78-237-plenary\n${text}`)).toEqual([
    expect.stringMatching(/:1:1 found the field "id".*the file name/),
  ]);
});

test('an unknown field is found with the nearest field of the schema', () => {
  expect(messages(decision, (text) => text.replace('meetingRecord:', 'meetingrecord:'))).toEqual([
    expect.stringMatching(
      /found the unknown field "meetingrecord", expected a field of the schema\. Did you mean "meetingRecord"\?/,
    ),
  ]);
});

test('a number where text is meant is said to need quotes, once', () => {
  expect(messages(decision, (text) => text.replace('undlRecord: "4031008"', 'undlRecord: 4031008'))).toEqual([
    expect.stringMatching(
      /found undlRecord 4031008 without quotes, expected quoted text\. Write "4031008" in double quotes; `pnpm data fix` mends this\./,
    ),
  ]);
});

test('a missing field is said with what it is for', () => {
  const [message] = messages(decision, (text) => text.replace('stage: plenary\n', ''));
  expect(message).toMatch(
    /found no stage, expected Committee and plenary stage are different decisions\. Add the field "stage"/,
  );
});

test('several errors in several files are reported together, in the order of the files', () => {
  const broken = {
    [decision]: `${textOf(decision)}a: 1\nb: 2\n`,
    'bodies/new.yaml': 'title: "unclosed\n',
    'bodies/empty.yaml': '',
  };
  const found = checkData(withFiles(broken), today)
    .problems.filter((problem) => !known.has(formatProblem(problem)))
    .map(({ path, check }) => `${path} ${check}`);
  expect(found).toEqual([
    'bodies/empty.yaml syntax',
    'bodies/new.yaml syntax',
    `${decision} schema`,
    `${decision} schema`,
  ]);
});

test('whatever is done to a line of a record, the checks answer with problems and never fail themselves', () => {
  const small = base.files.filter(({ path }) => /^(decisions|meetings)\/2023\/|^processes\/|^bodies\//.test(path));
  const texts = Object.fromEntries(small.map(({ path, text }) => [path, text]));
  const spoilt = fc.record({
    file: fc.constantFrom(...small),
    line: fc.nat(40),
    by: fc.constantFrom('', 'null', '  []', 'a: {', '- 1', 'tally: 3', 'on: "x"', '#', ': :', 'citations: {}'),
  });
  fc.assert(
    fc.property(spoilt, ({ file, line, by }) => {
      const lines = file.text.split('\n');
      lines[line % lines.length] = by;
      const { problems } = checkData(dataOf({ ...texts, [file.path]: lines.join('\n') }), today);
      for (const problem of problems)
        expect(formatProblem(problem)).toMatch(
          /^data\/\S+:\d+:\d+ found [^\n]+, expected [^\n]+\. [^\n]+ \[[a-z-]+\]$/,
        );
    }),
    { numRuns: 60 },
  );
});

test('a tally that does not add up is reported in the same run as a wrong code and a reference to nothing', () => {
  const said = messages(decision, (text) =>
    text
      .replace('inFavour: 104', 'inFavour: 105')
      .replace('introducedBy: [rus]', 'introducedBy: [rsu]')
      .replace('process: oewg-2021-2025', 'process: oewg-2021-2026'),
  );
  expect(said.some((message) => message.includes('"rsu"'))).toBe(true);
  expect(said.some((message) => message.includes('"oewg-2021-2026"'))).toBe(true);
  expect(said.some((message) => message.includes('[tally]') || message.includes('[votes]'))).toBe(true);
});

test('figures that do not add up keep the record from being built; mere form does not', () => {
  const wrong = withFiles({ [decision]: textOf(decision).replace('inFavour: 104', 'inFavour: 164') });
  expect(checkData(wrong, today).faults).not.toEqual([]);
  const untidy = withFiles({ [decision]: `${textOf(decision)}notes: null\n` });
  expect(checkData(untidy, today).problems).not.toEqual([]);
  expect(checkData(untidy, today).faults).toEqual([]);
});
