import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { count } from '../../src/core/words.ts';
import { readData } from '../files.ts';
import { ingestDecisions } from '../ingest/decisions.ts';
import { plainText } from '../ingest/plain-text.ts';
import type { Doubt, Ingested } from '../ingest/proposal.ts';
import { ingestOptions, type Settings, settingsFrom } from '../ingest/settings.ts';
import { ingestTreatyActions } from '../ingest/treaty-actions.ts';
import { treatyTable } from '../ingest/treaty-table.ts';
import { enter } from '../new/enter.ts';
import { fileText } from '../new/write.ts';
import { parseData, type RecordsByKind } from '../parse.ts';
import type { Words } from '../problem.ts';
import { writeFiles } from '../write.ts';
import type { Command, Invocation } from './command.ts';

function usage(): string {
  return [
    'Usage: pnpm data ingest <file|-> [options]',
    'Reads the text of a press release, a meeting record or the table of a depositary. It proposes files and never fills in',
    'what the text does not say: the vote of a state that is not named stays unknown.',
    'Options:',
    ...Object.entries(ingestOptions).map(([name, words]) => `  ${`--${name}`.padEnd(18)} ${words}`),
    'Examples:',
    '  pnpm data ingest release.txt --source un-press-ga12309 --tracks ict-security --into proposals',
    '  pnpm data ingest table.txt --treaty uncc --source un-treaty-collection-xviii-16',
  ].join('\n');
}

/** Where a file is looked for: below the folder in which the command was called. */
const placeOf = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

/** The bytes of a file below the folder in which the command was called, or of standard input. */
function bytesOf(file: string): Uint8Array | Words {
  try {
    return readFileSync(file === '-' ? 0 : placeOf(file));
  } catch {
    return {
      found: 'no file that can be read',
      expected: 'the path of one, or - for what is piped in',
      mend: 'See where it lies.',
    };
  }
}

function isWords(value: object): value is Words {
  return 'found' in value;
}

function ingested(file: string, settings: Settings, records: RecordsByKind, today: string): Ingested | Words {
  const bytes = bytesOf(file);
  if (isWords(bytes)) return bytes;
  const text = plainText(bytes);
  if (typeof text !== 'string') return text;
  if (settings.given.treaty !== undefined) return ingestTreatyActions(text, settings, records, today);
  const found = ingestDecisions(text, settings, records, today);
  if (found.proposals.length + found.doubts.length > 0) return found;
  return !isWords(treatyTable(text))
    ? {
        found: 'the table of a depositary',
        expected: 'the treaty it belongs to',
        mend: 'Add --treaty uncc, or another id in treaties/.',
      }
    : {
        found: `no decision${found.remarks.map((remark) => `; ${remark}`).join('')}`,
        expected:
          'words such as "by a recorded vote of 158 in favour to 10 against, with 12 abstentions" or "adopted without a vote"',
        mend: 'See whether the text is whole; else enter it by hand: pnpm data new decision.',
      };
}

function sourceFile({ source }: Settings): Readonly<Record<string, string>> {
  if (!source?.added) return {};
  const path = `sources/${source.id}.yaml`;
  return { [path]: fileText(path, source.added) };
}

const withoutComments = (text: string) => text.replace(/^(?:#.*\n)+/, '');

/** Writes what is in no doubt into the record. What it has already is no failure. */
function write({ proposals }: Ingested, settings: Settings, invocation: Invocation): number {
  const fresh = proposals.filter(({ files, doubts }) => Object.keys(files).length + doubts.length > 0);
  const ready = fresh.filter(({ missing, doubts }) => missing.length + doubts.length === 0);
  const held = fresh.filter((proposal) => !ready.includes(proposal));
  for (const { line, says, doubts } of held)
    invocation.complain(`Not written: line ${line}, ${says}: ${doubts.length > 0 ? 'in doubt' : 'not complete'}.`);
  if (held.some(({ files }) => Object.keys(files).length > 0))
    invocation.complain(
      'To enter it, run this with --into <folder> in place of --write, complete the file there and move it to the same place in packages/domain/data.',
    );
  if (ready.length === 0) {
    invocation.complain(
      `Nothing was written${fresh.length > 0 ? '' : ', since the record has all that was read already'}.`,
    );
    return held.length > 0 ? 1 : 0;
  }
  for (const { files, check } of ready)
    for (const what of check) invocation.complain(`Check in ${Object.keys(files)[0]}: ${what}`);
  const files = Object.fromEntries(
    ready.flatMap((proposal) => Object.entries(proposal.files).map(([path, text]) => [path, withoutComments(text)])),
  );
  const code = enter({ ...sourceFile(settings), ...files }, invocation);
  return held.length > 0 ? 1 : code;
}

/** Prints proposals, or writes them below a folder. */
function show({ proposals }: Ingested, settings: Settings, { say }: Invocation): void {
  const proposed = Object.fromEntries(proposals.flatMap((proposal) => Object.entries(proposal.files)));
  const files = { ...sourceFile(settings), ...proposed };
  const { into } = settings.given;
  if (into !== undefined) writeFiles(resolve(process.env.INIT_CWD ?? '.', into), files);
  for (const [path, text] of Object.entries(files))
    say(into === undefined ? `--- # ${path}\n${text.trimEnd()}` : `Proposed ${into}/${path}`);
}

/** Doubts, each once: what is in doubt about a whole text is so for each of its acts. */
function each(doubts: readonly Doubt[]): readonly Doubt[] {
  const said = new Set<string>();
  return doubts.filter(({ line, found, expected }) => {
    const what = `${line} ${found} ${expected}`;
    return !said.has(what) && said.add(what);
  });
}

/** `pnpm data ingest` */
export const ingest: Command = {
  name: 'ingest',
  takes: '<file|-> [options]',
  does: 'Proposes decisions from a press release or meeting record, or treaty actions from the table of a depositary.',
  help: usage,
  run: (invocation) => {
    const { words, today, complain } = invocation;
    const { records } = parseData(readData()).valid;
    const read = settingsFrom(words, records, today);
    const isThere = read.file === undefined || read.file === '-' || existsSync(placeOf(read.file));
    if ('faults' in read || !isThere) {
      if (!isThere) complain(`There is no file ${placeOf(read.file ?? '')}. Paths count from the folder you are in.`);
      for (const fault of 'faults' in read ? read.faults : []) complain(fault);
      complain('Every option, with examples: pnpm data ingest --help');
      return 2;
    }
    const { file, settings } = read;
    const told = (line: number, { found, expected, mend }: Words) =>
      complain(`${file}:${line}:1 found ${found}, expected ${expected}. ${mend} [ingest]`);
    const result = ingested(file, settings, records, today);
    if (isWords(result)) {
      told(1, result);
      return 1;
    }
    const doubts = each([...result.doubts, ...result.proposals.flatMap((proposal) => proposal.doubts)]);
    const isSettledInFiles =
      result.doubts.length === 0 &&
      result.proposals.every((proposal) => proposal.doubts.length === 0 || Object.keys(proposal.files).length > 0);
    for (const { line, says, missing } of result.proposals)
      complain(`${file}:${line}: ${says}${missing.length > 0 ? `. Missing: ${missing.join('; ')}` : ''}`);
    for (const doubt of doubts) told(doubt.line, doubt);
    for (const remark of result.remarks) complain(`${file}: ${remark}`);
    complain(
      `${count(result.proposals.length, 'act')} found, ${count(doubts.length, 'doubt')}. Compare each with the page before it goes into the record.`,
    );
    if (!settings.write) show(result, settings, invocation);
    const code = settings.write ? write(result, settings, invocation) : 0;
    return isSettledInFiles ? code : 1;
  },
};
