import { toId } from '../../src/core/nearest.ts';
import { count } from '../../src/core/words.ts';
import { sides } from '../../src/decisions/sides.ts';
import { schemas } from '../../src/generated/schemas.ts';
import { stateReader } from '../../src/states/called.ts';
import { membersOn } from '../checks/membership.ts';
import { dateInText, readDate } from '../dates.ts';
import type { Fields } from '../new/special.ts';
import { fileText, pathOf } from '../new/write.ts';
import type { RecordsByKind } from '../parse.ts';
import { fieldOf } from '../schema.ts';
import { dayDoubts } from './day.ts';
import { comparedWith, knownDecision } from './known-decision.ts';
import { committeeDoubts, type Organ, organOf } from './organ.ts';
import { originDoubts } from './origin.ts';
import { partOf } from './part.ts';
import { type Told, tellingOf } from './press.ts';
import { type Doubt, type Ingested, type Proposal, withComments } from './proposal.ts';
import { cited, idsIn, optionsFor, type Settings } from './settings.ts';
import { inFigures, type VoteRead, voteRead } from './sides.ts';
import { titled, type Whole, wholesOf } from './wholes.ts';

function opening(quote: string): string {
  const words = quote.replaceAll('"', "'").split(' ').slice(0, 8).join(' ');
  return `sentence that begins "${words}"`;
}

/** What follows for the record from the votes named, where they are not complete. */
function namedVotes({ complete, named }: VoteRead): Fields {
  const lists = sides.flatMap((side) =>
    (named[side] ?? []).length > 0 ? [[side, [...(named[side] ?? [])]] as const] : [],
  );
  return complete || lists.length === 0 ? {} : { namedVotes: Object.fromEntries(lists) };
}

function outcomeOf({ verb }: Told, stage: string | undefined): string | undefined {
  if (verb === 'rejected') return 'not-adopted';
  if (verb === null || stage === undefined) return undefined;
  return stage === 'committee' ? 'approved' : 'adopted';
}

/** The day of the text: the first date, which is in doubt where it stands within a sentence, since that may tell of another day. */
function dayOfText(whole: string): { readonly day: string | undefined; readonly doubts: readonly Doubt[] } {
  const lines = whole.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => dateInText.test(line));
  const line = lines[at] ?? '';
  const [date = ''] = dateInText.exec(line) ?? [];
  const day = readDate(date);
  if (day === undefined || line.startsWith(date) || line.endsWith(date)) return { day, doubts: [] };
  const words = { found: `${day} within a sentence`, expected: 'the day of the text on a line of its own' };
  return { day, doubts: [{ line: at + 1, ...words, mend: 'Give the day with --on.' }] };
}

/** What was read from the words around, to be compared with the page. */
function toCheck(
  told: Told,
  read: {
    on?: string | undefined;
    body?: string | undefined;
    organ: Organ;
    organId?: string | undefined;
    symbol?: string | undefined;
    complete: boolean;
  },
  { given }: Settings,
): string[] {
  const { drafts } = told.symbols;
  const lines: readonly (readonly [unknown, string])[] = [
    [true, `the sentence: ${told.quote}`],
    [given.on === undefined && read.on, `on: ${read.on} is the first date in the text`],
    [given.body === undefined && read.body, `body and stage are read from ${read.organ.from}`],
    [
      given.body === undefined && read.organ.body && !read.organId,
      `the body may be ${read.organ.body}, which the record does not have`,
    ],
    [told.symbolsFrom, `the symbol stands in an earlier sentence, line ${told.symbolsFrom?.line}`],
    [
      given.title !== told.title && told.title,
      `title: as printed in quotation marks in ${told.titleFrom ? `line ${told.titleFrom.line}` : 'it'}`,
    ],
    [drafts.length > 1, `drafts named: ${drafts.join(', ')}; the first is taken`],
    [!read.symbol, 'symbol: the text gives none that is final; the file is named by the draft or the title'],
    [told.vote && !read.complete, 'the votes of states the text does not name are unknown and left out'],
  ];
  return lines.flatMap(([holds, line]) => (holds ? [line] : []));
}

function propose(
  { told, parts }: Whole,
  whole: string,
  settings: Settings,
  records: RecordsByKind,
  today: string,
  clashes: readonly Doubt[] = [],
): Proposal {
  const { given } = settings;
  const reader = stateReader(records.states);
  const dated = dayOfText(whole);
  const on = given.on ?? dated.day;
  const members = membersOn({ records }, on ?? today).map(({ id }) => id);
  const vote = voteRead(told, members, reader);
  const organ = organOf(told, whole);
  const organId = records.bodies.find(({ id }) => id === organ.body)?.id;
  const [body, stage] = [given.body ?? organId, given.stage ?? organ.stage ?? undefined];
  const [symbol, draft] = [told.symbols.resolutions[0], told.symbols.drafts[0]];
  const head: Fields = { ...cited(settings, opening(told.quote)), recorded: today };
  const readParts = parts.map((part) => partOf(part, members, reader, head.attestation));
  const fields: Fields = Object.fromEntries(
    Object.entries({
      title: told.title ?? undefined,
      tracks: given.tracks === undefined ? undefined : [...idsIn(given.tracks)],
      ...head,
      document: records.documents.find(({ id: known }) => known === toId(symbol ?? ''))?.id,
      symbol,
      draft,
      body,
      stage,
      process: given.process,
      on,
      outcome: outcomeOf(told, stage),
      method: told.vote ? 'recorded-vote' : told.consensus ? 'consensus' : 'without-vote',
      methodBasis: 'stated',
      meetingRecord: told.symbols.meetingRecords[0],
      tally: vote.tally ?? undefined,
      tallyBasis: vote.tally ? 'published' : undefined,
      ...namedVotes(vote),
      parts: readParts.length > 0 ? readParts.map(({ field }) => field) : undefined,
    }).filter(([, value]) => value !== undefined),
  );
  const required = Object.entries(fieldOf(schemas.decisions).fields ?? {}).flatMap(([name, field]) =>
    name !== 'id' && field.required && fields[name] === undefined ? [name] : [],
  );
  const unnumbered = [told.title ?? `line ${told.line}`, on?.slice(0, 4)].filter(Boolean).join(' ');
  const id = `${toId(symbol ?? draft ?? unnumbered)}-${stage ?? 'stage-unknown'}`;
  const path = pathOf('decisions', id, fields);
  const what = symbol ?? draft ?? told.title ?? 'a text without a symbol';
  const how = told.vote
    ? `recorded vote ${vote.tally ? inFigures(vote.tally) : 'without all figures'} on ${what}`
    : `${what} ${told.consensus ? 'by consensus' : 'without a vote'}`;
  const says = readParts.length > 0 ? `${how}, with ${count(readParts.length, 'separate vote')}` : how;
  const doubts: Doubt[] = [...vote.doubts, ...readParts.flatMap((part) => part.doubts)];
  const known = knownDecision({ symbol, draft, stage }, records.decisions);
  if (known) {
    const compared = comparedWith(known, vote.tally, told.line);
    return {
      says: `${says}: ${compared.says}`,
      line: told.line,
      files: {},
      missing: [],
      check: [],
      doubts: [...doubts, ...compared.doubts],
    };
  }
  const proposal = {
    says,
    line: told.line,
    missing: optionsFor(required),
    check: toCheck(told, { on, body, organ, organId, symbol, complete: vote.complete }, settings).concat(
      readParts.map(({ field }) => `the separate vote on “${field.on}”`),
    ),
    doubts: [
      ...doubts,
      ...clashes,
      ...(given.body === undefined ? committeeDoubts(told, organ) : []),
      ...[told, ...parts].flatMap((act) => originDoubts(act, on)),
      ...(given.on === undefined ? dated.doubts : []),
      ...dayDoubts(on, today, told.line),
    ],
  };
  const cites = { citations: head.citations ?? [] };
  const votesPath = path.replace(/\.yaml$/, '.votes.yaml');
  return {
    ...proposal,
    files: {
      [path]: withComments(fileText(path, fields), proposal),
      ...(vote.complete && told.vote ? { [votesPath]: fileText(votesPath, { ...vote.named, ...cites }) } : {}),
    },
  };
}

/** Proposes decisions from the text of a press release or a meeting record. */
export function ingestDecisions(text: string, settings: Settings, records: RecordsByKind, today: string): Ingested {
  const { told, passedOver } = tellingOf(text);
  const { wholes, loose } = wholesOf(told);
  const acts = titled(wholes, settings.given.title);
  const first = acts.map((act) => propose(act, text, settings, records, today));
  const paths = first.map(({ files }) => Object.keys(files)[0]);
  const proposals = first.map((proposal, index) => {
    const [path] = Object.keys(proposal.files);
    const lines = first.flatMap(({ line }, place) => (paths[place] === path ? [line] : []));
    const [act] = acts.slice(index);
    if (path === undefined || act === undefined || lines.length === 1) return proposal;
    const clash = {
      line: proposal.line,
      found: `acts in lines ${lines.join(' and ')} on ${path}`,
      expected: 'one act of an organ on a text',
      mend: 'The first is proposed: see which of them is meant.',
    };
    const doubted = propose(act, text, settings, records, today, [clash]);
    return paths.indexOf(path) === index ? doubted : { ...doubted, files: {} };
  });
  return {
    proposals,
    doubts: loose.map(({ line, part }) => ({
      line,
      found: `a separate vote on “${part?.on ?? ''}”`,
      expected: 'the act on the text as a whole, which it belongs to',
      mend: 'Add the part that tells it, or add the vote to the decision by hand, under parts.',
    })),
    remarks: passedOver.map(
      ({ line, text: sentence }) =>
        `line ${line}: speaks of a vote, and no decision is proposed from it: where it tells of one, add it by hand. ${sentence}`,
    ),
  };
}
