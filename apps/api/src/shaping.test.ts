import { acquis, isCollection, kindNames, referenceFields } from '@acquis/domain';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, today } from './testing/ask.js';

const view = acquis.at(today);
const list = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  included: z.record(z.string(), z.record(z.string(), z.looseObject({ id: z.string() }))).optional(),
});
const one = z.object({ data: z.looseObject({ id: z.string() }), included: list.shape.included });

test.each(kindNames)('each field of %s can be had alone, with the id, as it is among all', async (name) => {
  const [first] = list.parse((await ask(`/v1/${name}?limit=1`)).body).data;
  if (!first) return;
  for (const [field, value] of Object.entries(first)) {
    const { data } = list.parse((await ask(`/v1/${name}?limit=1&fields=${field}`)).body);
    expect(data).toEqual([{ id: first.id, [field]: value }]);
  }
});

test('several fields are given in the order of the record, in lines and tables too', async () => {
  const search = 'fields=derived,title,tally&limit=2';
  const { data } = list.parse((await ask(`/v1/decisions?${search}`)).body);
  expect(data.map(Object.keys)).toEqual([0, 1].map(() => ['id', 'title', 'tally', 'derived']));
  const lines = z.string().parse((await ask(`/v1/decisions.ndjson?${search}`)).body);
  expect(
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(data);
  const table = z.string().parse((await ask(`/v1/decisions.csv?${search}`)).body);
  const [head, ...rows] = z.array(z.array(z.string())).parse(parse(table));
  expect(head).toEqual(['id', 'title', 'tally.inFavour', 'tally.against', 'tally.abstaining', 'derived.sentence']);
  expect(rows.map(([id]) => id)).toEqual(data.map(({ id }) => id));
});

test('a record alone can be had with few fields too', async () => {
  const { data } = one.parse((await ask('/v1/states/nor?fields=title')).body);
  expect(data).toEqual({ id: 'nor', title: acquis.states.get('nor').title });
});

test.each(kindNames)('the records %s refer to come along, each as it is in its list, and no other', async (name) => {
  const fields = referenceFields(name);
  const { data, included = {} } = list.parse((await ask(`/v1/${name}?limit=20&include=${fields.join()}`)).body);
  const expected = new Set(
    data
      .flatMap(({ id }) => view.references({ collection: name, id }))
      .filter(
        ({ field, collection, id }) =>
          fields.includes(field) && isCollection(collection) && view.isKnown({ collection, id }),
      )
      .map(({ collection, id }) => `${collection}/${id}`),
  );
  const given = Object.entries(included).flatMap(([collection, records]) =>
    Object.keys(records).map((id) => `${collection}/${id}`),
  );
  expect(new Set(given)).toEqual(expected);
  for (const [collection, records] of Object.entries(included)) {
    const [id = ''] = Object.keys(records);
    expect(records[id]).toMatchObject(
      z
        .object({ data: z.looseObject({}) })
        .transform(({ data: { derived: _, ...rest } }) => rest)
        .parse((await ask(`/v1/${collection}/${id}`)).body),
    );
  }
});

test('only what is known on the day comes along', async () => {
  const { included = {} } = one.parse(
    (await ask('/v1/processes/oewg-2021-2025?asOf=2021-06-30&include=citations.source,mandate.document')).body,
  );
  for (const [collection, records] of Object.entries(included)) {
    for (const id of Object.keys(records)) {
      expect(isCollection(collection) && acquis.at('2021-06-30').isKnown({ collection, id })).toBe(true);
    }
  }
});

test('a field that is none, or refers to nothing, is refused with those that do', async () => {
  for (const search of ['fields=colour', 'include=title', 'fields=', 'include=__proto__']) {
    const { status, body } = await ask(`/v1/decisions?${search}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [{ accepted: expect.arrayContaining([search.startsWith('fields') ? 'tally' : 'body']) }],
    });
  }
});
