import { expect, test } from 'vitest';
import { type Fields, found } from '../testing/fixture.ts';
import { chronology } from './chronology.ts';

const of = (files: Record<string, Fields>) =>
  found(chronology, { 'sources/un-page.yaml': { published: '2020-01-01' }, ...files });
const text = { 'documents/2023/a-res-78-237.yaml': { on: '2023-12-22', citations: [{ source: 'other' }] } };
const plenary = { symbol: 'A/RES/78/237', document: 'a-res-78-237', on: '2023-12-22' };

test('a committee before the plenary, and a plenary on the day of its text, are right', () => {
  const committee = { symbol: 'A/RES/78/237', stage: 'committee', on: '2023-11-02' };
  expect(of({ ...text, 'decisions/2023/p.yaml': plenary, 'decisions/2023/c.yaml': committee })).toEqual([]);
});

test('a committee stage after the plenary stage is reported', () => {
  const committee = { symbol: 'A/RES/78/237', stage: 'committee', on: '2023-12-23' };
  expect(of({ 'decisions/2023/p.yaml': { ...plenary, document: null }, 'decisions/2023/c.yaml': committee })).toEqual([
    'decisions/2023/c.yaml on: the committee stage on 2023-12-23',
  ]);
});

test('a resolution adopted on another day than that of its text is reported', () => {
  expect(of({ ...text, 'decisions/2023/p.yaml': { ...plenary, on: '2023-12-23' } })).toEqual([
    'decisions/2023/p.yaml on: adopted on 2023-12-23',
  ]);
});

test('a record that cannot do without one known only later is reported', () => {
  const about = { collection: 'documents', id: 'a-res-78-237' };
  const said = of({ ...text, 'revisions/r.yaml': { on: '2020-01-02', about, change: 'Changed.', reason: 'Misread.' } });
  expect(said).toEqual(['revisions/r.yaml about: about a-res-78-237, known since 2023-12-22']);
});

test('a term that ends before it begins is reported', () => {
  const officers = [{ role: 'chair', name: 'A person', from: '2022', to: '2021' }];
  expect(of({ 'processes/p.yaml': { officers } })).toEqual([
    'processes/p.yaml officers.0.to: to 2021 before from 2022',
  ]);
});

test('a meeting said to be held on a day still to come is reported', () => {
  const meeting = (on: string) => of({ 'meetings/2026/m.yaml': { events: [{ act: 'held', on }] } });
  expect(meeting('2026-11-24')).toEqual([]);
  expect(meeting('2026-11-25')).toEqual([
    'meetings/2026/m.yaml events.0.on: held on 2026-11-25, which is still to come',
  ]);
});

test('a decision still to come is reported: it is added once it is taken', () => {
  expect(of({ 'decisions/2999/p.yaml': { on: '2999-01-01' } })).toEqual([
    'decisions/2999/p.yaml on: decided on 2999-01-01, which is still to come',
  ]);
});

test('a source published on a day still to come is reported: it cannot have been read', () => {
  const page = (published: string) => found(chronology, { 'sources/un-page.yaml': { published } });
  expect(page('2026-11-24')).toEqual([]);
  expect(page('2026-11-25')).toEqual([
    'sources/un-page.yaml published: published on 2026-11-25, which is still to come',
  ]);
});
