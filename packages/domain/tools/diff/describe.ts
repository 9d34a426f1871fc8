import { descriptorOf } from '../../src/core/descriptor.ts';
import { isEdtf } from '../../src/core/edtf.ts';
import { formatEdtf } from '../../src/core/edtf-format.ts';
import { isCollection } from '../../src/core/find.ts';
import { capitalised } from '../../src/core/words.ts';
import { recordedVoteSchema } from '../../src/decisions/schema.ts';
import { schemas } from '../../src/generated/schemas.ts';
import type { Data } from '../files.ts';
import { type Field, fieldOf, fieldWithin, withDefaults } from '../schema.ts';
import { changes, inPlainWords } from './changes.ts';
import { totalChanges, totals, voteChanges, withoutSides } from './votes.ts';

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly value: unknown;
  readonly isVote?: boolean;
  readonly field: Field | undefined;
}

function entriesOf(data: Data): Map<string, Entry> {
  const records = data.records.map(({ collection, id, value }): [string, Entry] => {
    const known = isCollection(collection) ? collection : undefined;
    const field = known && fieldOf(schemas[known]);
    const kind = known ? descriptorOf(known).label.one : collection;
    const title: unknown = Object(value).title;
    return [
      `${collection}/${id}`,
      {
        kind,
        id,
        title: typeof title === 'string' ? title : id,
        value: field ? withDefaults(value, field) : value,
        field,
      },
    ];
  });
  const field = fieldOf(recordedVoteSchema);
  const votes = data.votes.map(({ decision, value }): [string, Entry] => [
    `votes/${decision}`,
    { kind: 'vote by member', id: decision, title: decision, value: withDefaults(value, field), isVote: true, field },
  ]);
  return new Map([...records, ...votes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function named({ kind, id, title }: Entry): string {
  return `${kind} ${id}${title === id ? '' : `, “${title}”`}`;
}

/** The dates at which a record is planned or was held, as last stated. */
function lastDates(value: unknown): unknown {
  const { events, schedule } = Object(value);
  return [schedule, events]
    .flat()
    .flatMap((fact) => Object(fact).on ?? [])
    .at(-1);
}

/** What an added record is known by beside its title: its symbol, its day, the figures of a vote or how it was adopted without. */
function knownBy({ value, field, isVote }: Entry): string {
  if (isVote) return `: ${totals(value)}`;
  const own = (name: string): unknown => Reflect.get(Object(value), name) ?? undefined;
  const inName = (name: string) => own(name) && inPlainWords(own(name), fieldWithin(field, name));
  const dates = own('on') ? undefined : lastDates(value);
  const said = [
    own('symbol'),
    inName('on'),
    typeof dates === 'string' && isEdtf(dates) ? formatEdtf(dates) : undefined,
    inName('tally') ?? inName('method'),
  ].filter((words) => words !== undefined);
  return said.length > 0 ? `: ${said.join(', ')}` : '';
}

function wordsFor(before: Entry, after: Entry): string[] {
  if (!after.isVote) return changes(before.value, after.value, after.field);
  return [
    ...voteChanges(before.value, after.value),
    ...totalChanges(before.value, after.value),
    ...changes(withoutSides(before.value), withoutSides(after.value), after.field),
  ];
}

/** What the change from one state of the data to another means, in words: a heading a record, its changes indented. */
export function describeChange(before: Data, after: Data): readonly string[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const added = [...now].filter(([key]) => !old.has(key)).map(([, entry]) => `Added ${named(entry)}${knownBy(entry)}`);
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, entry]) => `Removed ${named(entry)}`);
  const changed = [...now].flatMap(([key, entry]) => {
    const earlier = old.get(key);
    const words = earlier ? wordsFor(earlier, entry) : [];
    return words.length === 0
      ? []
      : [`Changed ${named(entry)}`, ...words.map((line) => `  ${entry.isVote ? line : capitalised(line)}.`)];
  });
  return [...added, ...removed, ...changed];
}
