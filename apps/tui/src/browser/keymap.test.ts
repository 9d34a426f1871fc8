import { describe, expect, it } from 'vitest';
import { textOf } from '../text/line.js';
import { contexts } from './binding.js';
import { helpLines } from './help.js';
import { bindingsOf, commandOf, keymap, takesText } from './keymap.js';
import { keysPage } from './manual.js';

describe('the keymap', () => {
  it.each(contexts)('has no key for two commands in %s', (context) => {
    const keys = bindingsOf(context).flatMap((binding) => binding.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it.each(contexts)('lets %s be left by a key, and the browser by ctrl-c', (context) => {
    const leaving = ['back', 'cancel', 'quit'];
    expect(bindingsOf(context).some(({ command }) => leaving.includes(command))).toBe(true);
    expect(commandOf('ctrl-c', context)).toBe('quit');
  });

  it('takes no printable character for a command where text is typed', () => {
    const typed = keymap.filter((binding) => binding.contexts.some(takesText)).flatMap((binding) => binding.keys);
    expect(typed.filter((key) => [...key].length === 1)).toEqual([]);
  });

  it('has g for the top everywhere but in a decision, where it groups the vote and home is the top', () => {
    expect(contexts.filter((context) => commandOf('g', context) === 'top')).toEqual([
      'list',
      'record',
      'kinds',
      'help',
    ]);
    expect(contexts.filter((context) => commandOf('g', context) === 'group-by')).toEqual(['decision', 'supposing']);
    expect(commandOf('home', 'decision')).toBe('top');
  });

  it.each(contexts)('is told in full by the help of %s', (context) => {
    const told = helpLines(context, 80).map(textOf).join(' ').replace(/\s+/g, ' ');
    for (const { does, shown } of bindingsOf(context)) {
      expect(told).toContain(does);
      expect(told).toContain(shown);
    }
  });

  it('is told by the page of the manual as it is', async () => {
    await expect(keysPage()).toMatchFileSnapshot('../../../../docs/terminal-keys.md');
  });
});
