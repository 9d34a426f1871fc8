import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';
import { endorsementsOf } from './queries.js';

const declaration = acquis.endorsements.get('us-political-declaration');
const pathways = acquis.endorsements.get('reaim-2026-pathways');

test('a list that grows shows the number of each day', () => {
  const count = (day: string) => acquis.at(day).endorsements.derived(declaration).latest?.count ?? null;
  expect([count('2023-12-31'), count('2024-01-31'), count('2024-03-31'), count('2024-11-27')]).toEqual([
    null,
    51,
    54,
    58,
  ]);
});

test('a state endorses from the day of the first list that names it', () => {
  const endorsed = (day: string) => endorsementsOf('pak', acquis.at(day)).map(({ id }) => id);
  expect([endorsed('2026-07-16').includes(pathways.id), endorsed('2026-07-17').includes(pathways.id)]).toEqual([
    false,
    true,
  ]);
});

test('names that are no State of the United Nations are kept as printed and counted', () => {
  const view = acquis.at('2026-11-24');
  expect(view.endorsements.derived(declaration).latest).toEqual({ on: '2024-11-27', count: 58, named: 58 });
  expect(view.endorsements.sentence(declaration)).toContain('Kosovo among them');
});

test('a text without a list of names says so', () => {
  const blueprint = acquis.endorsements.get('reaim-2024-blueprint');
  expect(acquis.at('2026-11-24').endorsements.sentence(blueprint)).toContain('no list with their names was read');
});
