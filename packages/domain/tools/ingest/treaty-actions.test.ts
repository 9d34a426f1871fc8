import { expect, test } from 'vitest';
import { isDay } from '../../src/core/edtf.ts';
import { formatEdtf } from '../../src/core/edtf-format.ts';
import { records } from '../../src/generated/records.ts';
import { settingsFrom } from './settings.ts';
import { ingestTreatyActions } from './treaty-actions.ts';

const today = '2026-11-24';

/** The record without any act, so that every row of a table is new to it. */
const withoutActs = { ...records, 'treaty-actions': [] };

function read(text: string, record: typeof withoutActs | typeof records, ...options: string[]) {
  const settings = settingsFrom(['table.txt', '--treaty', 'uncc', ...options], record, today);
  if ('faults' in settings) throw new Error(settings.faults.join());
  const result = ingestTreatyActions(text, settings.settings, record, today);
  if ('found' in result) throw new Error(result.found);
  return result;
}
const ingest = (text: string, ...options: string[]) => read(text, withoutActs, ...options);
const header = 'Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a)';
const says = (text: string) => ingest(text).proposals.map((proposal) => proposal.says);
const found = (text: string) => ingest(text).doubts.map((doubt) => doubt.found);

test('rows that the record lacks are proposed, by tabs, by blanks or as CSV alike', () => {
  const expected = [
    'Bahamas: signature of the UN Convention against Cybercrime, 2026-10-27',
    'Bahamas: ratification of the UN Convention against Cybercrime, 2026-11-03',
    'Tonga: accession to the UN Convention against Cybercrime, 2026-11-05',
  ];
  expect(says(`${header}\nBahamas 1\t27 Oct 2026\t 3 Nov 2026\nTonga\t\t 5 Nov 2026 a`)).toEqual(expected);
  const columns = 'Participant      Signature       Ratification, Acceptance(A), Accession(a)';
  expect(
    says(`${columns}\nBahamas          27 Oct 2026     3 Nov 2026\nTonga                            5 Nov 2026 a`),
  ).toEqual(expected);
  expect(
    says('Participant,Signature,"Ratification, Accession(a)"\nBahamas,27 Oct 2026,3 Nov 2026\nTonga,,5 Nov 2026 a'),
  ).toEqual(expected);
});

test('a proposed action says what the row says, that its deposit is shown, and what it was read from', () => {
  const { files } = ingest(`${header}\nTonga\t\t5 Nov 2026 AA`, '--source', 'un-treaty-collection-xviii-16')
    .proposals[0] ?? {
    files: {},
  };
  const text = Object.values<string>(files)[0] ?? '';
  expect(Object.keys(files)).toEqual(['treaty-actions/uncc-ton-approval.yaml']);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    'title: "Tonga: approval of the UN Convention against Cybercrime"',
    'tracks: [cybercrime]',
    'attestation: official',
    'citations:',
    '  - { source: un-treaty-collection-xviii-16, locator: row Tonga }',
    'recorded: "2026-11-24"',
    'treaty: uncc',
    'state: ton',
    'action: approval',
    'on: "2026-11-05"',
    'deposit: shown',
    '',
  ]);
});

/** The states with such a dated act in the record, a signature on an exact day, and its date. */
function statesWith(wanted: 'signature' | 'ratification') {
  return records['treaty-actions'].flatMap(({ treaty, action, state, on }) => {
    const name = records.states.find(({ id }) => id === state)?.title;
    const isDated = on !== null && (wanted === 'ratification' || isDay(on));
    return treaty === 'uncc' && action === wanted && name && isDated ? [{ name, state, on }] : [];
  });
}

test('acts of the record are listed, those with another day are told', () => {
  const [ratified] = statesWith('ratification');
  const [same, signed] = statesWith('signature').filter(({ state }) => state !== ratified?.state);
  if (!ratified || !same || !signed) throw new Error('the record has too few acts on this treaty');
  const rows = [
    `${same.name}\t${formatEdtf(same.on)}\t`,
    `${signed.name}\t2 Jan 2025\t`,
    `${ratified.name}\t\t3 Jan 2025`,
  ];
  const { proposals, doubts, remarks } = read([header, ...rows].join('\n'), records);
  expect(proposals).toEqual([]);
  expect(doubts.map((doubt) => doubt.found)).toEqual([
    `${signed.name}: the day 2025-01-02`,
    `${ratified.name}: the day 2025-01-03`,
  ]);
  expect(remarks[0]).toBe(`1 act in the record already with the same day: uncc-${same.state}-signature`);
});

test.each([
  ['Freedonia\t25 Oct 2025', ['"Freedonia"']],
  ['Tonga\t25/10/202\t', ['the date "25/10/202"']],
  ['Tonga\t05/10/2025\t', ['the date "05/10/2025"']],
  ['Tonga\t25 Oct 2026\t5 Nov 2026 d', ['the marker "d" behind 2026-11-05']],
  ['Tonga\t31 Sep 2026\t', ['the date "31 Sep 2026"']],
])('%j is told and left out', (row, doubts) => {
  expect(found(`${header}\n${row}`)).toEqual(doubts);
});

test('a day as YYYY-MM-DD is read, with its marker or without', () => {
  expect(says('Participant,Signature,Ratification\nBahamas,2026-10-27,\nTonga,,2026-11-05 a')).toEqual([
    'Bahamas: signature of the UN Convention against Cybercrime, 2026-10-27',
    'Tonga: accession to the UN Convention against Cybercrime, 2026-11-05',
  ]);
  expect(found(`${header}\nTonga\t2026-13-05\t`)).toEqual(['the date "2026-13-05"']);
});

test('a signature and an accession of one state are in doubt, be they in one row, in two or one of them in the record', () => {
  const clashes = (text: string, record: typeof withoutActs | typeof records = withoutActs) =>
    read(text, record).proposals.flatMap(({ doubts }) => doubts.map((doubt) => doubt.found));
  const both = [
    'Tonga: a signature beside the accession of 2026-11-05',
    'Tonga: an accession beside the signature of 2026-10-27',
  ];
  expect(clashes(`${header}\nTonga\t27 Oct 2026\t5 Nov 2026 a`)).toEqual(both.map((what) => `${what} in line 2`));
  expect(clashes(`${header}\nTonga\t27 Oct 2026\t\nTonga\t\t5 Nov 2026 a`)).toEqual([
    `${both[0]} in line 3`,
    `${both[1]} in line 2`,
  ]);
  const consented = statesWith('ratification').map(({ state }) => state);
  const signed = statesWith('signature').find(({ state }) => !consented.includes(state));
  expect(clashes(`${header}\n${signed?.name}\t\t5 Nov 2026 a`, records)).toEqual([
    `${signed?.name}: an accession beside the signature in the record, treaty-actions/uncc-${signed?.state}-signature`,
  ]);
  expect(clashes(`${header}\n${signed?.name}\t\t5 Nov 2026`, records)).toEqual([]);
});

test('an act of one state in two rows is in doubt', () => {
  const { proposals } = ingest(`${header}\nTonga\t27 Oct 2026\t\nTonga\t28 Oct 2026\t`);
  expect(proposals.map(({ doubts }) => doubts.map((doubt) => doubt.found))).toEqual([
    ['Tonga: more than one signature'],
    ['Tonga: more than one signature'],
  ]);
});

test('of many acts that a part of the table lacks five are named, and the rest is counted', () => {
  const [, absent] = read(`${header}\nTonga\t\t5 Nov 2026 a`, records).remarks;
  expect(absent).toMatch(/^\d+ acts in the record and not in this table: (?:[\w-]+, ){4}[\w-]+ and \d+ more$/);
});

test('an act on a day still to come is in doubt', () => {
  const [proposal] = ingest(`${header}\nTonga\t25 Nov 2026\t`).proposals;
  expect(proposal?.doubts.map((doubt) => doubt.found)).toEqual(['2026-11-25, which is still to come']);
});

test('a printed count that the rows do not reach is told', () => {
  expect(found(`Signatories : 76. Parties : 0.\n${header}\nTonga\t27 Oct 2026`)).toEqual([
    '1 row and the printed number of signatories 76',
  ]);
});

test('names with footnotes, brackets and organisations are read', () => {
  const table = `${header}\nIran (Islamic Republic of) 2, 3\t27 Oct 2026\nEuropean Union\t27 Oct 2026\nCôte d’Ivoire\t27 Oct 2026`;
  expect(found(table).filter((what) => what.startsWith('"'))).toEqual([]);
  const columns = 'Participant                Signature';
  expect(says(`${columns}\nBolivia (Plurinational\nState of)                  27 Oct 2026`)).toEqual([
    'Bolivia (Plurinational State of): signature of the UN Convention against Cybercrime, 2026-10-27',
  ]);
});

test('a text without the row of column names is no table', () => {
  expect(() => ingest('Tonga\t27 Oct 2026')).toThrow('no line with the names of the columns');
});
