import { expect, test } from 'vitest';
import { records } from '../../src/generated/records.ts';
import { settingsFrom } from './settings.ts';
import { ingestTreatyActions } from './treaty-actions.ts';

function ingest(text: string, ...options: string[]) {
  const read = settingsFrom(['table.txt', '--treaty', 'uncc', ...options], records, '2026-11-24');
  if (typeof read === 'string') throw new Error(read);
  const result = ingestTreatyActions(text, read.settings, records, '2026-11-24');
  if ('found' in result) throw new Error(result.found);
  return result;
}
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

test('acts of the record are listed, those with another day are told, days the record lacks too', () => {
  const table = `${header}\nAngola\t25 Oct 2025\t\nAustria\t26 Oct 2025\t\nAzerbaijan\t25 Oct 2025\t20 May 2026`;
  expect(says(table)).toEqual([]);
  expect(found(table)).toEqual(['Austria: the day 2025-10-26', 'Azerbaijan: the day 2026-05-20']);
  expect(ingest(table).remarks[0]).toBe(
    '2 acts in the record already with the same day: uncc-ago-signature, uncc-aze-signature',
  );
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
