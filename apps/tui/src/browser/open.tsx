import { setFlagsFromString } from 'node:v8';
import type { Day } from '@acquis/domain';
import { render } from 'ink';
import type { Brush } from '../text/paint.js';
import { App } from './app.js';
import { opened } from './state.js';

/** On which day the browser opens, and how. */
export interface Opening {
  readonly today: Day;
  readonly day: Day;
  readonly colour: boolean;
  readonly ascii: boolean;
  /** The address of the site, to which citations lead. */
  readonly site?: string | undefined;
}

/** Shows the full-screen browser until it is left; the terminal is then as it was before. */
export async function openBrowser({ today, day, colour, ascii, site }: Opening): Promise<void> {
  const brush: Brush = { colour, ascii, attributes: true };
  const app = render(<App start={opened(day, today, 'now')} brush={brush} published={{ site }} />, {
    alternateScreen: true,
    interactive: true,
    exitOnCtrlC: false,
  });
  // What a screen is made of is soon dropped: by itself the room for it would grow to more than all that is kept.
  setFlagsFromString('--semi-space-growth-factor=1');
  await app.waitUntilExit();
}
