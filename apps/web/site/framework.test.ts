import { acquis } from '@acquis/domain';
import { expect, test } from 'vitest';
import { groupsOf, historiesOf, itemsOf, underItems } from './framework';

const view = acquis.at('2026-11-24');

test('every norm, measure and mechanism stands under exactly one agenda item', () => {
  for (const name of underItems) {
    const placed = itemsOf(view).flatMap((item) =>
      groupsOf(item, view).flatMap((group) => (group.name === name ? group.ids : [])),
    );
    const expected = view
      .of(name)
      .find(({ pillar }) => pillar !== null)
      .map(({ id }) => String(id));
    expect(placed.toSorted()).toEqual(expected.toSorted());
  }
});

test('a history runs forward in time', () => {
  for (const history of historiesOf(view).values()) {
    const days = history.map(({ on }) => on.slice(0, 4));
    expect(days).toEqual(days.toSorted());
  }
});
