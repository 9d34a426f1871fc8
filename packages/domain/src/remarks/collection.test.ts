import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';

const today = acquis.at('2026-11-25');
const sentence = (id: string) => {
  const remark = today.remarks.lookup(id);
  return remark && today.of('remarks').sentence(remark);
};

test('a remark says whose it is and where, and that it is no fact', () => {
  expect(sentence('effect-seen-after-entry-into-force')).toMatch(
    /^A remark by Wolfgang Kleinwächter in “UN Cyber Diplomacy II.*no fact of the record\.$/,
  );
});

test('a remark quoted from someone is theirs, not that of the page it stands on', () => {
  expect(sentence('norms-affect-africa')).toMatch(/^A remark by Abdul-Hakeem Ajijola in /);
});

test('a remark is not laid to an author whose name is not verified', () => {
  expect(sentence('reports-may-build-up')).toMatch(/^A remark by Stimson Center in /);
});

test('a remark of a page that names no author is its publisher’s', () => {
  expect(sentence('issues-remain-open')).toMatch(/^A remark by Digital Watch Observatory in /);
});

test('no remark is known before its source was published', () => {
  expect(acquis.at('2023-11-30').remarks.lookup('autonomous-weapons-talks-in-a-loop')).toBeUndefined();
  expect(acquis.at('2024-01-31').remarks.lookup('autonomous-weapons-talks-in-a-loop')).toBeDefined();
});

test('every remark is about a record, which names it among those that refer to it', () => {
  for (const { id, about } of today.remarks.all()) {
    expect(about.length, id).toBeGreaterThan(0);
    for (const reference of about) {
      expect(today.backLinks(reference).some((link) => link.collection === 'remarks' && link.id === id)).toBe(true);
    }
  }
});
