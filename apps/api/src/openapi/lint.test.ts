import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.js';

/** `/v1/states/{id}.{format}` could be read as `/v1/states/{id}` too: the suffix decides, which a path cannot say. */
const rules = { 'no-ambiguous-paths': 'off' } as const;

test('the document breaks none of the other rules Redocly recommends', async () => {
  const { body } = await ask('/openapi.json');
  const config = await createConfig({ extends: ['recommended'], rules });
  const found = await lintFromString({ source: JSON.stringify(body), absoluteRef: '/openapi.json', config });
  expect(found.map(({ ruleId, message, location: [at] }) => `${ruleId}: ${message} (${at?.pointer})`)).toEqual([]);
});
