import { acquis, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { problem } from '../openapi/problem-schema.js';
import { ask, today } from '../testing/ask.js';

const view = acquis.at(today);
const text = (body: unknown) => z.string().parse(body);

test('a record of any kind has a card that says what it is and as known on which day', async () => {
  for (const name of kindNames) {
    const [record] = view.of(name).all();
    if (!record) continue;
    const { status, body } = await ask(`/v1/card.svg?of=${name}/${record.id}`);
    expect([name, status]).toEqual([name, 200]);
    expect(text(body)).toMatch(/<title id="title">[^<]+<\/title><desc id="desc">[^<]+<\/desc>.*As known on .* 2026\./s);
  }
});

test('only a vote with figures has a bar of them', async () => {
  const bar = async (of: string) => text((await ask(`/v1/card.svg?of=${of}`)).body).includes('104 in favour</text>');
  expect([await bar('decisions/a-res-78-237-plenary'), await bar('states/nor')]).toEqual([true, false]);
});

test('without a record it is the card of the observatory', async () => {
  expect(text((await ask('/v1/card.svg')).body)).toContain('UN cyber diplomacy');
});

test('what names no record is refused with what would, and a record not yet known with the day it was', async () => {
  const wrong = await ask('/v1/card.svg?of=a-res-78-237-plenary');
  expect([wrong.status, problem.parse(wrong.body).errors]).toEqual([
    400,
    [expect.objectContaining({ parameter: 'of' })],
  ]);
  const early = await ask('/v1/card.svg?of=decisions/a-res-78-237-plenary&asOf=2023-12-01');
  expect([early.status, problem.parse(early.body).type]).toEqual([404, expect.stringContaining('not-yet-known')]);
});
