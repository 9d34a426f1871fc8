import { earliest, latest } from '../../src/core/edtf.ts';
import { nearest, toId } from '../../src/core/nearest.ts';
import { count, inWords } from '../../src/core/words.ts';
import { stateReader } from '../../src/states/called.ts';
import { consents, signatures } from '../../src/treaty-actions/acts.ts';
import type { TreatyAction } from '../../src/treaty-actions/schema.ts';
import type { Fields } from '../new/special.ts';
import { fileText } from '../new/write.ts';
import type { RecordsByKind } from '../parse.ts';
import type { Words } from '../problem.ts';
import { dayDoubts } from './day.ts';
import { type Doubt, type Ingested, type Proposal, withComments } from './proposal.ts';
import { cited, optionsFor, type Settings } from './settings.ts';
import { clashDoubts, type KnownAct } from './treaty-clash.ts';
import { type TabledAct, type TableRow, type TreatyTable, treatyTable } from './treaty-table.ts';

interface Actor {
  readonly id: string;
  readonly name: string;
  readonly field: 'state' | 'otherActor';
}

type Act = TableRow['acts'][number];

function actorOf({ participant }: TableRow, { states, coalitions }: RecordsByKind): Actor | Words {
  const reader = stateReader(states);
  const id = reader.named(participant);
  const state = states.find((candidate) => candidate.id === id);
  if (state) return { id: state.id, name: state.title, field: 'state' };
  const wanted = toId(participant);
  const group = coalitions.find(({ title, shortName }) => [title, shortName].some((name) => toId(name) === wanted));
  if (group) return { id: group.id, name: group.title, field: 'otherActor' };
  const near = reader.near(participant).map(({ id: code, name }) => `${name} (${code})`);
  return {
    found: `"${participant}"`,
    expected: 'the name of a state or an organisation',
    mend: near.length > 0 ? `Did you mean ${near.join(' or ')}? The row is left out.` : 'The row is left out.',
  };
}

/** The act of the record that a row's act is compared with: signature with signature, instrument with instrument. */
function ofRecord(act: TabledAct, { id, field }: Actor, actions: readonly TreatyAction[]): TreatyAction | undefined {
  const group = signatures.has(act) ? signatures : consents;
  const own = actions.filter((action) => action[field] === id && group.has(action.action));
  return own.find(({ action }) => action === act) ?? own[0];
}

/** How an act of the table differs from that of the record; undefined where it does not. */
function difference({ act, on }: Act, known: TreatyAction): Words | undefined {
  const place = `treaty-actions/${known.id}`;
  const mend = 'Compare with the page; if both are sound, this is a discrepancy: pnpm data new discrepancy.';
  if (known.action !== act)
    return { found: `${inWords(act)} on ${on}`, expected: `${inWords(known.action)}, which ${place} has`, mend };
  if (known.on === on) return undefined;
  if (known.on === null)
    return {
      found: `the day ${on}`,
      expected: `no day: ${place} has none`,
      mend: `Add on: "${on}" there, and cite the table.`,
    };
  const within = earliest(known.on) <= earliest(on) && latest(on) <= latest(known.on);
  return within
    ? {
        found: `the day ${on}`,
        expected: `${known.on}, which ${place} has`,
        mend: 'The table is more exact: correct it there, and cite the table.',
      }
    : { found: `the day ${on}`, expected: `${known.on}, which ${place} has`, mend };
}

function propose(
  row: TableRow,
  { act, on }: Act,
  actor: Actor,
  treaty: RecordsByKind['treaties'][number],
  settings: Settings,
  today: string,
  others: readonly KnownAct[],
): Proposal {
  const id = `${treaty.id}-${actor.id}-${act}`;
  const preposition = act === 'accession' ? 'to' : 'of';
  const title = `${actor.name}: ${inWords(act)} ${preposition} the ${treaty.shortName}`;
  const head = cited(settings, `row ${row.participant}`);
  const fields: Fields = {
    title,
    ...(treaty.tracks.length > 0 ? { tracks: [...treaty.tracks] } : {}),
    ...head,
    recorded: today,
    treaty: treaty.id,
    [actor.field]: actor.id,
    action: act,
    on,
    ...(consents.has(act) ? { deposit: 'shown' } : {}),
  };
  const path = `treaty-actions/${id}.yaml`;
  const proposal = {
    says: `${title}, ${on}`,
    line: row.line,
    missing: optionsFor(head.citations ? [] : ['citations']),
    check: [
      'the day, and the marker behind it, against the row',
      'place, declarations and entry into force are not in the table and left out',
    ],
    doubts: [...dayDoubts(on, today, row.line), ...clashDoubts(act, actor.name, others, row.line)],
  };
  return { ...proposal, files: { [path]: withComments(fileText(path, fields), proposal) } };
}

function countDoubts({ counts, rows }: TreatyTable): Doubt[] {
  return counts.flatMap(({ line, what, count: printed }) => {
    const group = what === 'signatories' ? signatures : consents;
    const read = rows.filter(({ acts }) => acts.some(({ act }) => group.has(act))).length;
    const words = {
      found: `${count(read, 'row')} and the printed number of ${what} ${printed}`,
      expected: 'the same number',
      mend: 'The table may be cut short: copy it whole.',
    };
    return read === printed ? [] : [{ line, ...words }];
  });
}

/** The first five ids of a list, and how many more there are. */
function firstOf(ids: readonly string[]): string {
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return ids.length > 0 ? `: ${ids.slice(0, 5).join(', ')}${more}` : '';
}

/** Proposes treaty actions from the table of a depositary: those the record lacks; those it has are listed, those that differ are doubts. */
export function ingestTreatyActions(
  text: string,
  settings: Settings,
  records: RecordsByKind,
  today: string,
): Ingested | Words {
  const treaty = records.treaties.find(({ id }) => id === settings.given.treaty);
  if (!treaty) {
    const ids = records.treaties.map(({ id }) => id);
    const near = nearest(settings.given.treaty ?? '', ids, 1)[0];
    return {
      found: `--treaty ${settings.given.treaty ?? ''}`.trim(),
      expected: `one of ${ids.join(', ')}`,
      mend: near ? `Did you mean ${near}?` : 'Name the treaty whose table this is.',
    };
  }
  const table = treatyTable(text);
  if ('found' in table) return table;
  const actions = records['treaty-actions'].filter((action) => action.treaty === treaty.id);
  const proposals: Proposal[] = [];
  const doubts: Doubt[] = countDoubts(table);
  const there: string[] = [];
  const met = new Set<string>();
  const rows = table.rows.map((row) => ({ row, actor: actorOf(row, records) }));
  const othersOf = ({ id, field }: Actor): KnownAct[] => [
    ...rows.flatMap(({ row, actor }) =>
      'id' in actor && actor.id === id
        ? row.acts.map(({ act, on }) => ({ action: act, place: `of ${on} in line ${row.line}` }))
        : [],
    ),
    ...actions
      .filter((action) => action[field] === id)
      .map(({ action, id: known }) => ({ action, place: `in the record, treaty-actions/${known}` })),
  ];
  for (const { row, actor } of rows) {
    doubts.push(...row.unread.map((words) => ({ line: row.line, ...words })));
    if ('found' in actor) {
      doubts.push({ line: row.line, ...actor });
      continue;
    }
    for (const act of row.acts) {
      const known = ofRecord(act.act, actor, actions);
      if (known) met.add(known.id);
      const differs = known && difference(act, known);
      if (differs) doubts.push({ line: row.line, ...differs, found: `${actor.name}: ${differs.found}` });
      else if (known) there.push(known.id);
      else proposals.push(propose(row, act, actor, treaty, settings, today, othersOf(actor)));
    }
  }
  const absent = actions.filter(({ id, on }) => !met.has(id) && on !== null).map(({ id }) => id);
  return {
    proposals,
    doubts,
    remarks: [
      `${count(there.length, 'act')} in the record already with the same day${firstOf(there)}`,
      ...(absent.length > 0
        ? [`${count(absent.length, 'act')} in the record and not in this table${firstOf(absent)}`]
        : []),
    ],
  };
}
