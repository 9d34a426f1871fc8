import { expect, test } from 'vitest';
import { z } from 'zod';
import { index } from '../openapi/index-schema.js';
import { ask } from '../testing/ask.js';
import { post } from '../testing/post.js';

const names: Readonly<Record<string, readonly string[]>> = {
  '/v1/analysis': ['agreement', 'neighbours', 'cohesion', 'blocs', 'movement'].map((name) => `analysis-${name}`),
  '/v1/what-if': ['decision-what-if', 'treaty-what-if'],
};

test.each(Object.entries(names))('%s lists what there is, and every address answers', async (path, expected) => {
  const { data } = z.object({ data: index }).parse((await ask(path)).body);
  expect(data.map(({ name }) => name)).toEqual(expected);
  for (const { method, url, body } of data) {
    const local = url.replace('https://api.example.org', '');
    const { status } = method === 'POST' ? await post(local, body) : await ask(local);
    expect([local, status]).toEqual([local, 200]);
  }
});
