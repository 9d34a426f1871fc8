import { type CsvRow, kept } from './csv-row.js';
import { ImportProblem } from './problem.js';

const required = ['undl_id', 'ms_name', 'ms_vote', 'date', 'session', 'resolution', 'title'] as const;

const optional = [
  'ms_code',
  'draft',
  'committee_report',
  'meeting',
  'agenda_title',
  'subjects',
  'vote_note',
  'total_yes',
  'total_no',
  'total_abstentions',
  'total_non_voting',
  'total_ms',
] as const;

/** A column of the UN Library's file that is read. */
export type ColumnName = (typeof required)[number] | (typeof optional)[number];

/** Where each column stands; undefined where the file has none of that name, as older ones have no `vote_note`. */
export type Columns = Readonly<Record<(typeof required)[number], number>> &
  Readonly<Record<(typeof optional)[number], number | undefined>> & { readonly count: number };

/**
 * Finds the columns by the names in the first row, in whatever order they stand.
 *
 * @throws ImportProblem when a column that is needed is missing
 */
export function columnsOf(header: CsvRow): Columns {
  const names = header.values.map((name) => kept(name).trim().toLowerCase());
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const [only = ''] = names;
    const parted = names.length === 1 && /[;\t]/.test(only);
    const found = names.join(', ');
    throw new ImportProblem(
      'missing-column',
      `no column ${missing.join(', ')}; expected the header of the official file, found ${found.length > 200 ? `${found.slice(0, 200)} …` : found}.`,
      parted
        ? 'The values seem to be parted by semicolons or tabs: save the file with commas.'
        : 'Import "General Assembly Voting Data" of the UN Library: https://digitallibrary.un.org/record/4060887.',
      header.line,
    );
  }
  const place = (name: ColumnName): number => names.indexOf(name);
  const maybe = (name: ColumnName): number | undefined => (names.includes(name) ? place(name) : undefined);
  return {
    count: names.length,
    undl_id: place('undl_id'),
    ms_name: place('ms_name'),
    ms_vote: place('ms_vote'),
    date: place('date'),
    session: place('session'),
    resolution: place('resolution'),
    title: place('title'),
    ms_code: maybe('ms_code'),
    draft: maybe('draft'),
    committee_report: maybe('committee_report'),
    meeting: maybe('meeting'),
    agenda_title: maybe('agenda_title'),
    subjects: maybe('subjects'),
    vote_note: maybe('vote_note'),
    total_yes: maybe('total_yes'),
    total_no: maybe('total_no'),
    total_abstentions: maybe('total_abstentions'),
    total_non_voting: maybe('total_non_voting'),
    total_ms: maybe('total_ms'),
  };
}
