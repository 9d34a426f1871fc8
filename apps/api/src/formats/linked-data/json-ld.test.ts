import { acquis, descriptorOf, inListOrder, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, today } from '../../testing/ask.js';

const iso = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const thing = z.looseObject({
  '@type': z.string(),
  '@id': z.url(),
  identifier: z.string(),
  name: z.string(),
  description: z.string(),
  startDate: iso.optional(),
  endDate: iso.optional(),
  datePublished: iso.optional(),
  dateCreated: iso.optional(),
  subjectOf: z.looseObject({
    '@type': z.literal('WebPage'),
    url: z.url(),
    dateModified: iso,
    citation: z.array(z.looseObject({ '@type': z.literal('CreativeWork'), name: z.string() })),
  }),
});
const context = z.looseObject({ '@context': z.literal('https://schema.org') });
const list = context.extend({
  numberOfItems: z.int(),
  itemListElement: z.array(z.looseObject({ position: z.int(), item: thing })),
});

test.each(kindNames)(
  'the linked data of the list of %s names every record, in list order, as its kind is called',
  async (name) => {
    const { body } = await ask(`/v1/${name}.jsonld`);
    const { itemListElement, numberOfItems } = list.parse(body);
    const expected = inListOrder(acquis.at(today), name).map(
      ({ id }) => `https://api.example.org/v1/${name}/${encodeURIComponent(id)}`,
    );
    expect(itemListElement.map(({ item }) => item['@id'])).toEqual(expected);
    expect(itemListElement.map(({ position }) => position)).toEqual(expected.map((_, index) => index + 1));
    expect(numberOfItems).toBe(expected.length);
    const type = descriptorOf(name).schemaOrg?.type ?? 'CreativeWork';
    for (const { item } of itemListElement) expect(item['@type']).toBe(type);
    const [first] = expected;
    if (first === undefined) return;
    const alone = await ask(`${first.replace('https://api.example.org', '')}.jsonld`);
    expect(context.parse(alone.body)).toEqual({ '@context': 'https://schema.org', ...itemListElement[0]?.item });
  },
);

test('a session has the days on which it began and ended, a document the day of its adoption', async () => {
  expect((await ask('/v1/meetings/oewg-2021-2025-s5.jsonld')).body).toMatchObject({
    '@type': 'Event',
    startDate: '2023-07-24',
    endDate: '2023-07-28',
  });
  expect((await ask('/v1/documents/a-res-78-237.jsonld')).body).toMatchObject({
    '@type': 'CreativeWork',
    identifier: 'A/RES/78/237',
    dateCreated: '2023-12-22',
  });
});
