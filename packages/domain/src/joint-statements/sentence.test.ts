import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';

const view = acquis.at('2026-11-24');
const statements = view['joint-statements'];
const sentence = (id: Parameters<typeof statements.get>[0]) => {
  const statement = statements.get(id);
  return statement && statements.sentence(statement);
};

test('a list with all its names gives their number, one with some says how many are named', () => {
  expect(sentence('joint-statement-70-2022')).toBe(
    'Joint statement, delivered by Austria, 21 October 2022. 70 states.',
  );
  expect(sentence('belen-2023')).toContain('33 participants by the number published, 29 of them named');
  expect(sentence('joint-statement-52-2023')).toContain('none of them named');
});

test('a statement of a group names no member, and a list drawn up by others is said to be one', () => {
  for (const statement of statements.all().filter(({ role }) => role === 'group'))
    expect(statement.members).toEqual([]);
  expect(sentence('ban-list-2020')).toContain('drawn up by others');
});

test('a stance read into a statement is attested as unverified, always', () => {
  for (const { id, impliedStance, fields } of statements.all()) {
    if (impliedStance !== null) expect([id, fields.impliedStance?.attestation]).toEqual([id, 'unverified']);
  }
});
