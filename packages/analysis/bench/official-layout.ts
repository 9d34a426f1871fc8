import { closeSync, openSync, writeSync } from 'node:fs';
import names from '../src/store/state-names.json' with { type: 'json' };

/** As many recorded votes as the UN Library's file of February 2026 holds. */
export const fullSize = 5697;

const header =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const words = 'implementation of the declaration on the granting of independence, legality of the threat';

/** The same sequence of numbers at every run, each from 0 to below 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One vote's rows: some 166 states, with values of the length of the official file's. */
function rowsOf(vote: number, next: () => number): string {
  const states = Object.entries(names.states).filter(() => next() < 166 / 198);
  const said = states.map(() => 'YYYYYYYYNAAX'.charAt(Math.floor(next() * 12)));
  const count = (letter: string) => `${said.filter((one) => one === letter).length}.0`;
  const day = new Date(Date.UTC(1946, 0, 26) + Math.floor((vote / fullSize) * 29_000) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const session = 1 + Math.floor((vote / fullSize) * 80);
  const symbol = `A/RES/${session}/${vote}`;
  const title = `"${words.slice(0, 40 + Math.floor(next() * 50))} : resolution / adopted by the General Assembly"`;
  const after = [
    ...[
      day,
      session,
      symbol,
      `A/C.1/${session}/L.${vote % 90}`,
      `A/${session}/${vote % 900}`,
      `A/${session}/PV.${vote % 99}`,
    ],
    ...[title, `"A/${session}/251 ${vote % 180} ${words}"`, 'DISARMAMENT--GENERAL AND COMPLETE|NUCLEAR WEAPONS', ''],
    ...[count('Y'), count('N'), count('A'), count('X'), `${states.length}.0`],
    `https://digitallibrary.un.org/record/${600_000 + vote}`,
  ].join(',');
  const row = ([code, [name = '']]: [string, string[]], index: number) =>
    `${600_000 + vote},${code.toUpperCase()},${name.includes(',') ? `"${name}"` : name},${said[index]},${after}\n`;
  return states.map(row).join('');
}

/** Writes a file in the layout of the UN Library's, with made-up votes; the same for the same number of votes. */
export function writeOfficialLayout(path: string, votes: number): void {
  const next = sequence(7);
  const file = openSync(path, 'w');
  writeSync(file, `${header}\n`);
  for (let vote = 0; vote < votes; vote++) writeSync(file, rowsOf(vote, next));
  closeSync(file);
}
