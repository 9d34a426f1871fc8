import { expect, test } from 'vitest';
import { isDay } from '../../src/core/edtf.ts';
import { records } from '../../src/generated/records.ts';
import { ingestDecisions } from './decisions.ts';
import { sessionsOn } from './origin.ts';
import { settingsFrom } from './settings.ts';
import { sessionIn } from './symbols.ts';

const today = '2026-11-24';

function ingest(text: string) {
  const read = settingsFrom(['release.txt', '--source', 'un-a-res-79-62'], records, today);
  if ('faults' in read) throw new Error(read.faults.join());
  return ingestDecisions(text, read.settings, records, today).proposals;
}

const draft = 'A/C.1/81/L.7';
const vote = 'by a recorded vote of 158 in favour to 10 against, with 12 abstentions';
const approved = `GA/DIS/9999
6 November 2026

The First Committee approved “A text made up here” (document ${draft}) ${vote}.`;
/** What is in doubt about the last act of a text. */
const found = (text: string) =>
  ingest(text)
    .at(-1)
    ?.doubts.map((doubt) => doubt.found);

test.each([
  ['In 2025, the General Assembly adopted a similar text by 100-3-4.', ['“similar text” beside the vote', '2025']],
  ['The Assembly adopted resolution 81/300 on 31 December 2026 by a vote of 100-3-4.', ['31 December 2026']],
  ['The Assembly adopted that text on 7 November by a vote of 100-3-4.', ['7 November']],
  ['The Assembly adopted that text on November 7, 2026, by a vote of 100-3-4.', ['November 7, 2026']],
  ['In December the Assembly adopted that text by a vote of 100-3-4.', ['December beside the vote']],
  ['The Human Rights Council adopted “A text of its own” by a vote of 22-3-4.', ['the Human Rights Council as acting']],
  ['It was adopted by the Security Council by a vote of 9-3-3.', ['the Security Council as acting']],
  ['The Third Committee approved “A text of its own” by 100-3-4.', ['the third-committee beside the vote']],
  ['The Committee approved “A text of its own” (A/C.3/81/L.5) by 100-3-4.', ['the third-committee beside the vote']],
  ['At its eightieth session the Committee approved the text by 100-3-4.', ['“At its eightieth session” beside']],
  ['A year earlier the Committee had approved the text by 100-3-4.', ['“year earlier” beside the vote']],
  ['The Assembly adopted resolution 80/300 by a vote of 100-3-4.', ['A/RES/80/300 on 2026-11-06']],
  ['Guided by resolution 81/3, the Committee decided so by a vote of 100-3-4.', ['A/RES/81/3 beside the vote']],
  ['The Committee approved A/C.1/81/L.8 after resolution 80/5 by a vote of 1-2-3.', ['A/RES/80/5 beside the vote']],
])('a sentence that may tell of another act is in doubt: %s', (sentence, doubts) => {
  const told = found(`${approved} ${sentence}`) ?? [];
  for (const doubt of doubts) expect(told).toContainEqual(expect.stringContaining(doubt));
  expect(found(`${approved}\n\n${sentence}`)).not.toEqual([]);
});

test('the symbol and title of an act of another organ are not taken without doubt', () => {
  expect(found(`${approved} The Assembly adopted it by a vote of 100-3-4.`)).toEqual([
    `${draft} in line 4, where the committee acts`,
  ]);
});

test('of two acts on one text, neither is entered unseen, whichever of them has its own symbol', () => {
  const text = approved.replace(
    'The First',
    'The sponsors of A/C.1/81/L.7 spoke. A text on space was approved by 1-2-3. The First',
  );
  const [borrowed, own] = ingest(text);
  for (const act of [borrowed, own])
    expect(act?.doubts.map((doubt) => doubt.found)).toEqual([
      'acts in lines 4 and 4 on decisions/2026/a-c-1-81-l-7-committee.yaml',
    ]);
  expect(Object.values(borrowed?.files ?? {})[0]).toContain('# MEND: found acts in lines 4 and 4');
  expect(own?.files).toEqual({});
});

test('what a delegate is quoted as saying is no title', () => {
  const text = `6 November 2026\n\nMali said “We must do better than this” on ${draft}. “and so it goes on here”, it added. The First Committee approved ${draft} ${vote}.`;
  expect(ingest(text)[0]?.missing).toEqual(['add `title:` to the file, or give --title']);
});

test('the symbol a sentence names is that of its act, and no other title is put beside it', () => {
  const other = ingest(`${approved} The Assembly adopted resolution 81/300 by a vote of 100-3-4.`).at(-1);
  expect(Object.keys(other?.files ?? {})).toEqual(['decisions/2026/a-res-81-300-plenary.yaml']);
  expect(other?.missing).toEqual(['add `title:` to the file, or give --title']);
  expect(Object.values(other?.files ?? {})[0]).not.toMatch(/^(?:title|draft):/m);
});

test('days, years and words of the past within a title, and the day of the text, raise no doubt', () => {
  const text = approved
    .replace('A text made up here', 'Review of previous work, 2021–2025')
    .replace('by a', 'on 6 November by a');
  expect(found(text)).toEqual([]);
});

const taking = `5 November 2026

Taking up the draft resolution titled "Lethal systems made up here" (document A/C.1/81/L.41), it heard the sponsor.`;

test('the title beside the symbol that the act names is found in an earlier paragraph, to be checked', () => {
  const [act] = ingest(
    `${taking}\n\nThe First Committee then approved the draft resolution "L.41" as a whole ${vote}.`,
  );
  expect(act).toMatchObject({ missing: [], doubts: [] });
  expect(act?.check).toContain('title: as printed in quotation marks in line 3');
  expect(Object.values(act?.files ?? {})[0]).toMatch(/^title: Lethal systems made up here$/m);
});

test('an act that names no text takes the one of the paragraph before, in doubt; not of one further back', () => {
  const act = `The First Committee approved that text on 5 November 2026 ${vote}.`;
  const [near] = ingest(`${taking}\n\n${act}`);
  expect(Object.keys(near?.files ?? {})).toEqual(['decisions/2026/a-c-1-81-l-41-committee.yaml']);
  expect(near?.doubts.map((doubt) => doubt.found)).toEqual(['A/C.1/81/L.41 in another paragraph, line 3']);
  const [far] = ingest(`${taking}\n\nA delegate spoke.\n\n${act}`);
  expect(far?.missing).toEqual(['add `title:` to the file, or give --title']);
});

test('a draft taken from a separate vote in another paragraph is in doubt', () => {
  const parts = `5 November 2026\n\nOperative paragraph 6 of A/C.1/81/L.41 was retained ${vote}.`;
  expect(found(`${parts}\n\nThe First Committee approved the draft as a whole ${vote}.`)).toEqual([
    'A/C.1/81/L.41 in another paragraph, line 3',
  ]);
});

test('every resolution and draft of the record is of a session in which its day falls', () => {
  const held = records.decisions.flatMap(({ symbol, draft: text, on, stage }) =>
    [symbol, stage === 'committee' ? text : null].flatMap((named) => {
      const session = typeof named === 'string' ? sessionIn(named) : undefined;
      return session !== undefined && typeof on === 'string' && isDay(on) ? [{ named, session, on }] : [];
    }),
  );
  expect(held.length).toBeGreaterThan(20);
  expect(held.filter(({ session, on }) => !sessionsOn(on).includes(session))).toEqual([]);
});
