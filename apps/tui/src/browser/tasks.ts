import { opened } from '../opening.js';
import type { Effect } from './effects.js';

/** The sequence by which a terminal takes a text into the clipboard (OSC 52). */
export function clipboardSequence(text: string): string {
  return `\x1b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\x07`;
}

/** Does what was asked for outside the screen, and says what became of it. */
export async function perform(effect: Effect, write: (data: string) => void): Promise<string> {
  switch (effect.task) {
    case 'copy':
      write(clipboardSequence(effect.text));
      return effect.told;
    case 'open':
      return (await opened(effect.url)) ? `Opened ${effect.url}` : `The source is at ${effect.url}`;
    case 'export': {
      const { exportRecord } = await import('./exporting.js');
      return exportRecord(effect);
    }
  }
}
