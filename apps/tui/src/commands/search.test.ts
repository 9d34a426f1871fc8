import { expect, test } from 'vitest';
import { ask } from '../../test/ask.js';

test('a search that calls a whole list by name says how to read it in full', async () => {
  expect((await ask('search past processes')).stderr).toMatch(/^In full: acquis processes$/m);
});

test('a search that calls none says nothing of it, and JSON never does', async () => {
  expect((await ask('search 78/237')).stderr).not.toContain('In full');
  expect((await ask('search past processes --json')).stdout).not.toContain('In full');
});
