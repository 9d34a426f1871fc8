import { describe, expect, it } from 'vitest';
import { textOf } from '../text/line.js';
import { helpLines } from './help.js';
import { commandOf, keymap, type Mode, takesText } from './keymap.js';

const modes: readonly Mode[] = ['browse', 'shelves', 'help', 'filter', 'day'];

describe('the keymap', () => {
  it.each(modes)('has no key for two commands in %s', (mode) => {
    const keys = keymap.filter((binding) => binding.modes.includes(mode)).flatMap((binding) => binding.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it.each(modes)('lets every %s be left by a key', (mode) => {
    const leaving = ['back', 'cancel', 'quit'];
    expect(keymap.some((binding) => binding.modes.includes(mode) && leaving.includes(binding.command))).toBe(true);
    expect(commandOf('ctrl-c', mode)).toBe('quit');
  });

  it('takes no printable character for a command where text is typed', () => {
    const typed = keymap.filter((binding) => binding.modes.some(takesText)).flatMap((binding) => binding.keys);
    expect(typed.filter((key) => [...key].length === 1)).toEqual([]);
  });

  it('is told in full by the help, which fits a screen of 24 rows', () => {
    const help = helpLines(80).map(textOf);
    const told = help.join(' ').replace(/\s+/g, ' ');
    for (const { does } of keymap) expect(told).toContain(does);
    expect(help.length).toBeLessThanOrEqual(20);
  });
});
