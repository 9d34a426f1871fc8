import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { built } from './built.js';
import { asIs, type Host } from './host.js';

/** The built program on Node, behind a socket of this machine. */
export async function onNode(): Promise<Host> {
  const env = { API_PORT: '0', SITE_URL: 'https://example.org' };
  const child = spawn(process.execPath, [built('node.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    closed.then(() => reject(new Error(`The API did not start on Node: ${told}`)));
  });
  while ((await fetch(`${origin}/readyz`)).status === 503) await pause(50);
  return {
    name: 'Node',
    makesPictures: true,
    origin,
    ask: (target, init) => fetch(`${origin}${target}`, asIs(init)),
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
