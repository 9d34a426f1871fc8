import { acquis, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { forTab, headingOf } from './heading';

const view = acquis.at('2026-11-24');

test('a treaty is headed by the name lists use, its number of registration beside it', () => {
  for (const treaty of view.treaties.all()) {
    const { code, name, beside } = headingOf('treaties', treaty);
    expect(code).toBeNull();
    expect(name).toBe(view.nameOf({ collection: 'treaties', id: treaty.id }));
    expect(beside).toEqual(expect.arrayContaining([treaty.symbol ?? treaty.title]));
  }
});

test('a decision is headed by its symbol and title', () => {
  const decision = acquis.decisions.get('a-res-78-237-plenary');
  expect(headingOf('decisions', decision)).toEqual({ code: 'A/RES/78/237', name: decision.title, beside: [] });
});

test('no heading says the same twice', () => {
  for (const kind of kindNames)
    for (const record of view.of(kind).all()) {
      const { code, name, beside } = headingOf(kind, record);
      const parts = [code, name, ...beside].filter((part) => part !== null);
      expect(new Set(parts).size).toBe(parts.length);
      expect(parts.join(' ')).toContain(record.title.slice(0, 10));
    }
});

test('a name for a tab keeps whole words and is at most 71 characters long', () => {
  expect(forTab('A/RES/78/237')).toBe('A/RES/78/237');
  expect(forTab(`Additional Protocol concerning acts, ${'committed through computer systems '.repeat(3)}`)).toBe(
    'Additional Protocol concerning acts, committed through computer…',
  );
  for (const { title } of view.decisions.all()) expect(forTab(title).length).toBeLessThanOrEqual(71);
});
