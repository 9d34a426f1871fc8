import { describe, expect, it } from 'vitest';
import { eventOf, pressesOf } from './presses.js';

describe('key presses', () => {
  it('that arrive together are taken one by one', () => {
    expect(pressesOf('/ab\r\x04', {}).map(({ key }) => key)).toEqual(['/', 'a', 'b', 'return', 'ctrl-d']);
  });

  it('of named keys have their name, with ctrl too', () => {
    expect(pressesOf('', { downArrow: true })).toEqual([{ key: 'down', text: '' }]);
    expect(pressesOf('u', { ctrl: true })).toEqual([{ key: 'ctrl-u', text: '' }]);
  });

  it('are text where text is typed and commands elsewhere', () => {
    const press = { key: 'q', text: 'q' };
    expect(eventOf(press, 'filter')).toEqual({ text: 'q' });
    expect(eventOf(press, 'list')).toEqual({ command: 'quit', key: 'q' });
    expect(eventOf({ key: 'v', text: 'v' }, 'list')).toBeUndefined();
  });
});
