import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A row of the UN Library's file; what is left out is as in {@link usual}. */
export type OfficialRow = Readonly<Record<string, string>>;

const usual: OfficialRow = {
  undl_id: '4031004',
  ms_code: 'AFG',
  ms_name: 'AFGHANISTAN',
  ms_vote: 'Y',
  date: '2023-12-22',
  session: '78',
  resolution: 'A/RES/78/241',
  draft: 'A/C.1/78/L.56',
  committee_report: 'A/78/409',
  meeting: 'A/78/PV.50 (Resumption 1)',
  title: 'Lethal autonomous weapons systems : resolution / adopted by the General Assembly',
  agenda_title: 'General and complete disarmament.',
  subjects: 'LETHAL AUTONOMOUS WEAPONS, "KILLER ROBOTS"',
  vote_note: '',
  total_yes: '',
  total_no: '',
  total_abstentions: '',
  total_non_voting: '',
  total_ms: '',
  undl_link: 'https://digitallibrary.un.org/record/4031004',
};

/** The columns of the file, version 5. */
export const officialColumns: readonly string[] = Object.keys(usual);

function quoted(value: string): string {
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A file in the official layout, or with other columns or line ends. */
export function official(rows: readonly OfficialRow[], columns = officialColumns, lineEnd = '\n'): string {
  const line = (row: OfficialRow) => columns.map((name) => quoted(row[name] ?? usual[name] ?? '')).join(',');
  return [columns.join(','), ...rows.map(line), ''].join(lineEnd);
}

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'acquis-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a file into a folder and gives its path. */
export async function fileIn(folder: string, content: string | Uint8Array, name = 'votes.csv'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
