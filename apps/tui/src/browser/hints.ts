import { type Line, line, toned } from '../text/line.js';
import { keymap } from './keymap.js';
import type { Scene } from './scene.js';
import type { BrowserState } from './state.js';

function hints({ mode }: BrowserState): string {
  return keymap.flatMap(({ modes, hint }) => (hint && modes.includes(mode) ? [hint] : [])).join('  ');
}

/** The last line: a question with what is typed, a message, or the keys of the mode. */
export function hintLine(state: BrowserState, { entries }: Scene): Line {
  const keys = toned(hints(state), 'quiet');
  const message = state.message ? toned(` ${state.message}`, 'warning') : undefined;
  if (state.mode === 'filter')
    return line(
      ' /',
      toned(state.filter, 'strong'),
      toned('▏', 'accent'),
      toned(` ${entries.length} left  `, 'quiet'),
      keys,
    );
  if (state.mode === 'day') {
    return line(
      ' as known on (empty: today): ',
      toned(state.typed, 'strong'),
      toned('▏', 'accent'),
      ' ',
      message ?? toned(`YYYY-MM-DD  ${hints(state)}`, 'quiet'),
    );
  }
  return line(' ', keys, message);
}
