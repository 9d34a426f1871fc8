import { acquis, descriptorOf, inListOrder, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { ask, askList, today, walk } from '../testing/ask.js';

const declared = kindNames.flatMap((parent) =>
  (descriptorOf(parent).nested ?? []).flatMap((nested) =>
    acquis[parent].all().map(({ id }) => ({ parent, id, ...nested })),
  ),
);

test('a treaty’s actions have an address of their own', () => {
  expect(declared).toContainEqual({
    parent: 'treaties',
    id: 'uncc',
    name: 'actions',
    collection: 'treaty-actions',
    facet: 'treaty',
  });
});

test.each(declared)(
  '/$parent/$id/$name is the flat list of $collection narrowed by it, page by page',
  async (nested) => {
    const { parent, id, name, collection, facet } = nested;
    for (const search of ['', 'limit=7', `asOf=${today}&limit=200`]) {
      const own = await ask(`/v1/${parent}/${id}/${name}?${search}`);
      const flat = await ask(`/v1/${collection}?${search}&${facet}=${id}`);
      expect(own.status).toBe(200);
      expect(own.body).toEqual(flat.body);
    }
  },
);

test('the 80 actions known on the UN Convention against Cybercrime are walked by next', async () => {
  const walked = await walk('/v1/treaties/uncc/actions?asOf=2026-11-24', 30);
  const expected = inListOrder(acquis.at('2026-11-24'), 'treaty-actions').filter(({ treaty }) => treaty === 'uncc');
  expect(walked.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  expect(walked).toHaveLength(80);
});

test('they are narrowed by the other facets', async () => {
  const { page } = await askList('/v1/treaties/uncc/actions?action=ratification&limit=1');
  expect(page.total).toBe(3);
});

test('a treaty without actions in the record has an empty list, not a fault', async () => {
  expect((await askList('/v1/treaties/ccw/actions')).page).toEqual({ limit: 50, total: 0, next: null });
});

test('what does not exist, is not known yet, or is given twice is refused in words', async () => {
  expect((await ask('/v1/treaties/nonsense/actions')).status).toBe(404);
  expect(await ask('/v1/treaties/uncc/actions?asOf=2023-12-31')).toMatchObject({
    status: 404,
    body: { detail: expect.stringContaining('became known on 2024-08-08') },
  });
  expect((await ask('/v1/treaties/uncc/actions?treaty=ccw')).status).toBe(400);
  expect((await ask('/v1/treaties/uncc/actions?limit=0')).status).toBe(400);
});

test('a code is sent on to the id, what was asked for kept', async () => {
  const { status, headers } = await ask('/v1/treaties/CETS%20No.%20224/actions?limit=5');
  expect([status, headers.get('location')]).toEqual([
    308,
    'https://api.example.org/v1/treaties/budapest-second-additional-protocol/actions?limit=5',
  ]);
});
