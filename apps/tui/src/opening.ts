/** The program that opens an address, and its arguments; never a shell. */
export function openerOf(platform: NodeJS.Platform, url: string): readonly [program: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', url];
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler', url] : ['xdg-open', url];
}

/** Whether something is there to show a page: on Linux a display. */
function canShow(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Opens an address in the browser of the desktop; whether that could be done. */
export async function opened(url: string): Promise<boolean> {
  if (!canShow(process.platform, process.env)) return false;
  const [program, ...args] = openerOf(process.platform, url);
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, shell: false });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    child.on('spawn', () => {
      child.unref();
      setTimeout(() => resolve(true), 1500).unref();
    });
  });
}
