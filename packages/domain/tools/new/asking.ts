import type { z } from 'zod';
import { toId } from '../../src/core/nearest.ts';
import { schemas } from '../../src/generated/schemas.ts';
import type { Data } from '../files.ts';
import { describeIssue } from '../messages.ts';
import { type Field, fieldWithin } from '../schema.ts';
import { suggestFrom } from '../suggest.ts';
import { type Drafted, draft, kindFrom, type Undrafted } from './draft.ts';
import { optionName, takes, valueFrom } from './options.ts';
import { locatorOption } from './source.ts';
import type { KindToDraft } from './usage.ts';

/** Asks a question and gives the answer; an empty one ends the asking. */
export type Ask = (question: string) => Promise<string>;

/** What is wrong with an answer, in a line; undefined where it can stand. */
function fault(text: string, name: string, kind: KindToDraft, data: Data): string | undefined {
  const shape: Readonly<Record<string, z.ZodType>> = schemas[kind.name].shape;
  const field: Field | undefined = fieldWithin(kind.field, name);
  const schema = shape[name];
  if (!field || !schema) return undefined;
  const value = valueFrom([text], field, kind.special.readings?.[name]);
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) return undefined;
  const { found, expected, mend } = describeIssue(issue, value, field, suggestFrom(data));
  return `That is ${found.replace(/^the record /, '')}; expected ${expected}. ${mend}`;
}

async function citation(kind: KindToDraft, data: Data, ask: Ask): Promise<readonly string[]> {
  const source = await ask('Source, by its id in sources/ (or a new id): ');
  if (source === '') return [];
  const known = data.records.some(({ collection, id }) => collection === 'sources' && id === source);
  const added = known
    ? []
    : [
        `--source-url=${await ask(`There is no source "${source}" yet. Its address, https://…: `)}`,
        `--source-title=${await ask('Its title: ')}`,
        `--source-type=${(await ask('Its type (un-document, un-press, un-page, press, ngo …): ')) || 'un-document'}`,
      ];
  const locator = await ask('The place in it (para 3; empty: all of it): ');
  return [`--source=${source}`, ...added, ...(locator ? [`--${locatorOption(kind.field)}=${locator}`] : [])];
}

function idAnswered(text: string): readonly string[] {
  return toId(text) === '' ? [] : [`--id=${toId(text)}`];
}

async function answer(name: string, kind: KindToDraft, data: Data, ask: Ask): Promise<readonly string[]> {
  if (name === 'id') return idAnswered(await ask('--id: The file name, lower-case with hyphens: '));
  if (name === 'citations' || name === 'attestation') return citation(kind, data, ask);
  const field = fieldWithin(kind.field, name);
  const many = field?.type === 'array' && field.element?.type === 'object' ? ', several as [{ … }, { … }]' : '';
  const what = field
    ? `${field.description.replace(/\.$/, '')} (${kind.special.readings?.[name]?.takes ?? takes(field)}${many})`
    : name;
  let wrong: string | undefined;
  do {
    const text = (await ask(`${wrong ? `${wrong}\n` : ''}--${optionName(name)}: ${what}: `)).trim();
    if (text === '') return [];
    wrong = fault(text, name, kind, data);
    if (!wrong) return [`--${optionName(name)}=${text}`];
  } while (wrong);
  return [];
}

/**
 * Drafts a record as {@link draft} does, and asks for what is missing. An answer that cannot stand is asked for again.
 *
 * @returns the draft, and the words that make it without being asked
 */
export async function draftAsking(
  words: readonly string[],
  data: Data,
  today: string,
  ask: Ask,
): Promise<{ readonly drafted: Drafted | Undrafted; readonly words: readonly string[] }> {
  const drafted = draft(words, data, today);
  const kind = kindFrom(words[0] ?? '');
  const next =
    'missing' in drafted
      ? (drafted.missing?.find((name) => name !== 'attestation') ?? drafted.missing?.[0])
      : undefined;
  if (next === undefined || !kind) return { drafted, words };
  const answered = await answer(next, kind, data, ask);
  return answered.length === 0 ? { drafted, words } : draftAsking([...words, ...answered], data, today, ask);
}
