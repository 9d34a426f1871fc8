import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindNames } from '../../src/generated/kind-names.ts';
import { schemas } from '../../src/generated/schemas.ts';
import { readData } from '../files.ts';
import { type Field, fieldOf } from '../schema.ts';
import { draftAsking } from './asking.ts';

const data = readData();
const source = 'un-a-res-79-62';

/** Answers by the option asked for; what was asked is kept. */
function person(answers: Readonly<Record<string, string | readonly string[]>>) {
  const asked: string[] = [];
  const given = new Map<string, number>();
  const ask = async (question: string) => {
    asked.push(question);
    if (asked.length > 50) throw new Error(`asked too often: ${question}`);
    const key = Object.keys(answers).find((start) => question.split('\n').at(-1)?.startsWith(start)) ?? '';
    const times = given.get(key) ?? 0;
    given.set(key, times + 1);
    const answer = answers[key];
    return typeof answer === 'string' ? answer : (answer?.[times] ?? '');
  };
  return { ask, asked };
}

/** An answer to the question for a field that its schema takes. */
function someAnswer(field: Field | undefined, value: unknown): string {
  if (field?.meta.reference === '*') return `${Object(value).collection}/${Object(value).id}`;
  if (field?.type === 'array' && field.element?.type === 'object' && !field.element.meta.reference)
    return JSON.stringify(value);
  if (field?.type === 'array') return someAnswer(field.element, [value].flat()[0]);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

test.each(kindNames.filter((kind) => kind !== 'revisions'))(
  '%s: whoever answers what is asked gets a file',
  async (kind) => {
    const example = data.records.find(({ collection }) => collection === kind);
    const fields = fieldOf(schemas[kind]).fields ?? {};
    const answers = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        `--${name.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`)}: `,
        name === 'id' ? 'made-up' : someAnswer(field, Object(example?.value)[name]),
      ]),
    );
    const { ask, asked } = person({ ...answers, Source: source, 'The place': 'para 3' });
    const { drafted } = await draftAsking([kind], data, '2026-11-24', ask);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((question) => question.startsWith('That is'))).toEqual([]);
    expect('files' in drafted && Object.keys(drafted.files)).toHaveLength(1);
  },
);

test('an answer that cannot stand is asked for again, with what was expected', async () => {
  const { ask, asked } = person({
    '--title': 'Made up',
    '--body': ['first-comittee', 'first-committee'],
    '--stage': 'committee',
    '--on': ['6 May', '2026-11-06'],
    '--id': 'made-up',
    Source: source,
    'The place': '',
  });
  const { drafted, words } = await draftAsking(['decision'], data, '2026-11-24', ask);
  expect(asked.filter((question) => question.startsWith('That is'))).toEqual([
    expect.stringMatching(
      /^That is .*"first-comittee"; expected the id of a record in bodies\/\. Did you mean first-committee/,
    ),
    expect.stringMatching(/^That is .*"6 May"; expected /),
  ]);
  expect('files' in drafted && parse(Object.values(drafted.files)[0] ?? '')).toMatchObject({
    body: 'first-committee',
    on: '2026-11-06',
    citations: [{ source }],
  });
  expect(words).toContain('--body=first-committee');
});

test('an empty answer ends the asking, and what was answered is kept in the words', async () => {
  const { ask } = person({ '--title': 'Made up' });
  const { drafted, words } = await draftAsking(['meeting', '--type=plenary'], data, '2026-11-24', ask);
  expect('files' in drafted).toBe(false);
  expect(words).toEqual(['meeting', '--type=plenary', '--title=Made up']);
});

test('a source that is not there yet is asked for, and entered with the record', async () => {
  const { ask } = person({
    Source: 'made-up-source',
    'There is no source': 'https://example.org/',
    'Its title': 'A page',
    'Its type': 'press',
    'The place': 'line 1',
  });
  const words = ['milestone', '--id=made-up', '--title=Made up', '--on=2026-11-06'];
  const { drafted } = await draftAsking(words, data, '2026-11-24', ask);
  expect('files' in drafted && Object.keys(drafted.files)).toEqual([
    'milestones/made-up.yaml',
    'sources/made-up-source.yaml',
  ]);
});
