import type { Day } from '@acquis/domain';
import { render } from 'ink';
import { App } from './app.js';
import { opened } from './state.js';

/** On which day the browser opens, and how. */
export interface Opening {
  readonly today: Day;
  readonly day: Day;
  readonly colour: boolean;
}

/** Shows the full-screen browser until it is left; the terminal is then as it was before. */
export async function openBrowser({ today, day, colour }: Opening): Promise<void> {
  const app = render(<App start={opened(day, today, 'now')} colour={colour} />, {
    alternateScreen: true,
    interactive: true,
    exitOnCtrlC: false,
  });
  await app.waitUntilExit();
}
