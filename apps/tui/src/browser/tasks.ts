import type { Effect } from './effects.js';

/** The sequence by which a terminal takes a text into the clipboard (OSC 52). */
export function clipboardSequence(text: string): string {
  return `\x1b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\x07`;
}

/** The program that opens an address, and its arguments; never a shell. */
export function openerOf(platform: NodeJS.Platform, url: string): readonly [program: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', url];
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler', url] : ['xdg-open', url];
}

/** Whether something is there to show a page: on Linux a display. */
function canShow(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Opens an address in the browser of the desktop; says so, or says the address where that cannot be done. */
async function openPage(url: string): Promise<string> {
  const shown = `The source is at ${url}`;
  if (!canShow(process.platform, process.env)) return shown;
  const [program, ...args] = openerOf(process.platform, url);
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, shell: false });
    child.on('error', () => resolve(shown));
    child.on('exit', (code) => resolve(code === 0 ? `Opened ${url}` : shown));
    child.on('spawn', () => {
      child.unref();
      setTimeout(() => resolve(`Opened ${url}`), 1500).unref();
    });
  });
}

/** Does what was asked for outside the screen, and says what became of it. */
export async function perform(effect: Effect, write: (data: string) => void): Promise<string> {
  switch (effect.task) {
    case 'copy':
      write(clipboardSequence(effect.text));
      return effect.told;
    case 'open':
      return openPage(effect.url);
    case 'export': {
      const { exportRecord } = await import('./exporting.js');
      return exportRecord(effect);
    }
  }
}
