import { acquis, descriptorOf, earliest, inListOrder, kindNames, latest } from '@acquis/domain';
import { search } from '@acquis/search';
import { orders } from '@acquis/search/parameters';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problem } from './openapi/problem-schema.js';
import { ask, today, walk } from './testing/ask.js';

const view = acquis.at(today);
const idsOf = async (path: string) => (await walk(path, 200)).map(({ id }) => id);

test.each(kindNames)(
  'every order of %s has every record once, and the usual one is the order of the list',
  async (name) => {
    const usual = inListOrder(view, name).map(({ id }) => id);
    for (const order of orders) {
      const ids = await idsOf(`/v1/${name}?sort=${order}`);
      expect(ids.toSorted()).toEqual(usual.toSorted());
    }
    expect(await idsOf(`/v1/${name}?sort=${descriptorOf(name).listed === 'newest-first' ? '-date' : 'title'}`)).toEqual(
      usual,
    );
    expect(await idsOf(`/v1/${name}?sort=-id`)).toEqual((await idsOf(`/v1/${name}?sort=id`)).toReversed());
  },
);

test.each(kindNames)('the dates of %s never fall when sorted by date, and undated records come last', async (name) => {
  const { date } = descriptorOf(name);
  const records = new Map(
    view
      .of(name)
      .all()
      .map((record) => [record.id, date(record)]),
  );
  const dates = (await idsOf(`/v1/${name}?sort=date`)).map((id) => records.get(id) ?? null);
  const dated = dates.filter((on) => on !== null);
  expect(dates.slice(0, dated.length)).toEqual(dated);
  expect(dated.map(earliest)).toEqual(dated.map(earliest).toSorted());
});

test('a record is between two dates where it may have been, whatever the dates', async () => {
  const year = fc.integer({ min: 1990, max: 2030 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kindNames), year, year, async (name, one, other) => {
      const [from, to] = [String(Math.min(one, other)), String(Math.max(one, other))];
      const { date } = descriptorOf(name);
      const expected = inListOrder(view, name).filter((record) => {
        const on = date(record);
        return on !== null && latest(on) >= `${from}-01-01` && earliest(on) <= `${to}-12-31`;
      });
      expect(await idsOf(`/v1/${name}?from=${from}&to=${to}`)).toEqual(expected.map(({ id }) => id));
    }),
    { numRuns: 60 },
  );
});

test('words find in a collection what the search finds there, best first, and in another order the same', async () => {
  for (const name of kindNames) {
    const found = search(view, { q: 'working group on ICT security', kind: name, limit: 10_000 }).hits.map(
      ({ id }) => id,
    );
    expect(await idsOf(`/v1/${name}?q=working+group+on+ICT+security`)).toEqual(found);
    const byId = await idsOf(`/v1/${name}?q=working+group+on+ICT+security&sort=id`);
    expect(byId).toEqual(found.toSorted());
  }
});

test('words, dates and facets narrow together', async () => {
  const both = await idsOf('/v1/decisions?q=ICT&from=2018&to=2021&stage=plenary');
  const [words, dates, facet] = [
    await idsOf('/v1/decisions?q=ICT'),
    await idsOf('/v1/decisions?from=2018&to=2021'),
    await idsOf('/v1/decisions?stage=plenary'),
  ];
  expect(both).toEqual(words.filter((id) => dates.includes(id) && facet.includes(id)));
  expect(both.length).toBeGreaterThan(0);
});

test.each(kindNames)(
  'the records of %s touched since a day are those entered, reviewed or corrected since',
  async (name) => {
    const all = inListOrder(view, name);
    const touchedOn = ({ id, recorded, reviewed }: (typeof all)[number]) =>
      [
        recorded,
        reviewed ?? recorded,
        ...view.revisions.find(({ about }) => about.collection === name && about.id === id).map(({ on }) => on),
      ]
        .toSorted()
        .at(-1) ?? recorded;
    const days = new Set(all.map(touchedOn));
    for (const day of [...days, '2020-01-01', '2099-01-01']) {
      const expected = all.filter((record) => touchedOn(record) >= day).map(({ id }) => id);
      expect(await idsOf(`/v1/${name}?updatedSince=${day}`)).toEqual(expected);
    }
    const order = (await idsOf(`/v1/${name}?sort=-updated`)).map((id) =>
      touchedOn(all.find((each) => each.id === id) ?? fail()),
    );
    expect(order).toEqual(order.toSorted().toReversed());
  },
);

function fail(): never {
  throw new Error('a record that is not in the list');
}

test('what does not go together is refused with what would', async () => {
  for (const search of [
    'sort=relevance',
    'from=2021&to=2020',
    'sort=size',
    'sort=',
    'q=',
    'q=%21',
    'from=yesterday',
    'updatedSince=2024',
    'updatedSince=2024-02-30',
  ]) {
    const { status, body } = await ask(`/v1/decisions?${search}`);
    expect([search, status]).toEqual([search, 400]);
    const { errors = [] } = problem.parse(body);
    expect(errors[0]?.accepted.length).toBeGreaterThan(0);
  }
});
