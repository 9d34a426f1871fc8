import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';
import { rollOf } from '../decisions/votes.js';
import type { DatedHappening } from './happening.js';

const days = ['2005-12-31', '2019-06-30', '2023-12-31', '2026-11-24'] as const;
const states = acquis.states.all().map(({ id }) => id);
const idsOf = (happenings: readonly DatedHappening[]) => happenings.map(({ id }) => id);

test('the timeline of states is what of the whole is of a record that names one of them, or of its own', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...days),
      fc.uniqueArray(fc.constantFrom(...states), { minLength: 1, maxLength: 3 }),
      (day, state) => {
        const view = acquis.at(day);
        const wanted = new Set<string>(state);
        const names = ({ collection, record }: DatedHappening) =>
          (collection === 'states' && wanted.has(record)) ||
          view
            .references({ collection, id: record })
            .some((link) => link.collection === 'states' && wanted.has(link.id)) ||
          (collection === 'decisions' && voted(record, wanted));
        const voted = (id: string, by: ReadonlySet<string>) => {
          const decision = view.decisions.lookup(id);
          const roll = decision && rollOf(decision);
          return (
            roll !== undefined && [...roll.inFavour, ...roll.against, ...roll.abstaining].some((each) => by.has(each))
          );
        };
        expect(idsOf(view.timeline({ state }))).toEqual(idsOf(view.timeline().filter(names)));
      },
    ),
    { numRuns: 25 },
  );
});

test('what only a group of a state does is not of the state', () => {
  const view = acquis.at('2026-11-24');
  const acts = view.timeline({ collection: ['treaty-actions', 'positions', 'interventions'], state: 'deu' });
  expect(acts.length).toBeGreaterThan(0);
  for (const { collection, record: id } of acts)
    expect(view.references({ collection, id })).toContainEqual(
      expect.objectContaining({ collection: 'states', id: 'deu' }),
    );
});
