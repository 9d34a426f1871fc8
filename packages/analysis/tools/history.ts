/**
 * Makes `data/assembly-1946-2020.parquet` from Erik Voeten's data (CC0), given as a CSV file with one row a vote:
 * rcid, session, date, resolution, amend, para, title, description, issues, yes, no, abstain, and votes, a string with one of Y, N, A
 * or - for each of our states, in their order. Run: tsx packages/analysis/tools/history.ts votes.csv
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { acquis, type Day } from '@acquis/domain';
import { readRows } from '../src/import/csv-file.js';
import { writeStore } from '../src/import/write-store.js';
import { stateIds } from '../src/store/state-names.js';
import { letters, type StoredVote } from '../src/store/stored-votes.js';

const through = '2020-01-14';
const noVoteRecorded = letters.indexOf('X');

const issues: Readonly<Record<string, string>> = {
  me: 'Palestine and the Middle East',
  nu: 'Nuclear weapons',
  di: 'Arms control and disarmament',
  hr: 'Human rights',
  co: 'Colonialism',
  ec: 'Economic development',
};

/** When states without successor were members, and when two of today's members were not. */
const membership: Readonly<Record<string, readonly (readonly [Day, Day])[]>> = {
  csk: [['1945-10-24', '1992-12-31']],
  ddr: [['1973-09-18', '1990-10-02']],
  yug: [['1945-10-24', '2000-10-31']],
  ymd: [['1967-12-14', '1990-05-21']],
  zanzibar: [['1963-12-16', '1964-04-26']],
  idn: [
    ['1950-09-28', '1965-01-19'],
    ['1966-09-28', '9999-12-31'],
  ],
  syr: [
    ['1945-10-24', '1958-02-20'],
    ['1961-10-13', '9999-12-31'],
  ],
};

function spans(id: string): readonly (readonly [Day, Day])[] {
  const admitted = acquis.states.all().find((state) => state.id === id)?.admitted;
  return membership[id] ?? (admitted ? [[admitted, '9999-12-31']] : []);
}

const members = stateIds.map(spans);

/** What the votes string says of each state; where it says nothing, a member of that day has no vote recorded. */
function cellsOf(votes: string, on: Day): Uint8Array {
  return Uint8Array.from(members, (known, state) => {
    const said = letters.indexOf(votes.charAt(state));
    if (said > 0) return said;
    return known.some(([from, to]) => from <= on && on <= to) ? noVoteRecorded : 0;
  });
}

async function rowsOf(path: string): Promise<readonly ((name: string) => string)[]> {
  const bytes = await readFile(path);
  let at = 0;
  const source = {
    read: async (into: Buffer, offset: number, most: number) => {
      const bytesRead = bytes.copy(into, offset, at, at + most);
      at += bytesRead;
      return { bytesRead };
    },
  };
  const rows: string[][] = [];
  await readRows(source, path, { row: ({ values }) => void rows.push([...values]) });
  const [names = [], ...data] = rows;
  return data.map((values) => (name) => values[names.indexOf(name)] ?? '');
}

function voteOf(value: (name: string) => string): StoredVote {
  const unknown = value('amend') === '' && value('para') === '';
  return {
    id: value('rcid'),
    date: value('date'),
    session: value('session') || null,
    resolution: value('resolution') || null,
    title: (value('title') || value('description')).replace(/ : resolution \/ adopted by the General Assembly$/i, ''),
    draft: null,
    committee_report: null,
    meeting: null,
    agenda_title: null,
    subjects:
      value('issues')
        .split(' ')
        .flatMap((code) => issues[code] ?? [])
        .join('|') || null,
    vote_note: unknown ? 'The source does not say whether the vote was on the whole text.' : null,
    total_yes: Number(value('yes')),
    total_no: Number(value('no')),
    total_abstentions: Number(value('abstain')),
    total_non_voting: null,
    total_ms: null,
  };
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the CSV file: tsx packages/analysis/tools/history.ts votes.csv');
const rows = (await rowsOf(path)).filter((value) => value('amend') !== '1' && value('para') !== '1');
const votes = rows
  .map((value) => ({ vote: voteOf(value), cells: cellsOf(value('votes'), value('date')) }))
  .sort((a, b) =>
    a.vote.date < b.vote.date ? -1 : a.vote.date > b.vote.date ? 1 : Number(a.vote.id) - Number(b.vote.id),
  );
const target = fileURLToPath(new URL('../data/assembly-1946-2020.parquet', import.meta.url));
await writeStore(target, {
  source: {
    name: 'United Nations General Assembly Voting Data (Voeten), to 14 January 2020; days before 2001 approximate',
    citation:
      'Erik Voeten, "Data and Analyses of Voting in the UN General Assembly", in Bob Reinalda (ed.), Routledge Handbook of International Organization (Routledge, 2013); data: https://doi.org/10.7910/DVN/LEJUQZ, as in the R package unvotes 0.2.0.9000 by David Robinson',
    licence: 'CC0-1.0',
    through,
  },
  votes: votes.map(({ vote }) => vote),
  states: stateIds,
  cells: votes.map(({ cells }) => cells),
});
console.log(`${votes.length} votes written to ${target}`);
