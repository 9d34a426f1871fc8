import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tools } from '../src/index.js';

const guide = readFileSync(new URL('../../../docs/assistants.md', import.meta.url), 'utf8');

test('the guide lists every tool with its title and all its parameters, and no other', () => {
  const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
  const expected = tools.map(({ name, title, input }) => {
    const parameters = Object.keys(input.shape).map((each) => `\`${each}\``);
    return `| \`${name}\` | ${title} | ${parameters.join(', ')} |`;
  });
  expect(rows).toEqual(expected);
});
