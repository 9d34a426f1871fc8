import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerSchemas } from '../openapi/components.js';
import { trackNow } from '../openapi/now-schema.js';
import { ask } from '../testing/ask.js';

const answer = z.object({ data: z.array(trackNow), meta: z.looseObject({}) });

async function now(search = '') {
  const { body } = await ask(`/v1/now${search}`);
  expect(answerSchemas.get('NowAnswer')?.safeParse(body).error).toBeUndefined();
  return answer.parse(body).data;
}

test('every track is given, or those asked for', async () => {
  expect((await now()).map(({ track }) => track.id).sort()).toEqual([
    'autonomous-weapons',
    'cybercrime',
    'ict-security',
  ]);
  expect((await now('?track=cybercrime')).map(({ track }) => track.id)).toEqual(['cybercrime']);
});

test('the thematic groups of the Global Mechanism are next, on 7-11 December 2026', async () => {
  const [track] = await now('?track=ict-security');
  expect(track?.next[0]).toMatchObject({
    record: 'global-mechanism-dtg-2026',
    on: '2026-12-07/2026-12-11',
    status: 'ahead',
  });
});

test('no outcome is claimed for the plenary of July 2026', async () => {
  const [track] = await now('?track=ict-security');
  const about = track?.awaiting.filter(({ record }) => record === 'global-mechanism-plenary-1');
  expect(about?.map(({ status }) => status)).toEqual(['outcome-not-in-record']);
  expect([...(track?.current ?? []), ...(track?.next ?? [])].map(({ record }) => record)).not.toContain(
    'global-mechanism-plenary-1',
  );
});

test('on a past day nothing later is spoken of', async () => {
  for (const { decisions } of await now('?asOf=2019-06-30')) {
    for (const { on } of decisions) expect(on <= '2019-06-30').toBe(true);
  }
});
