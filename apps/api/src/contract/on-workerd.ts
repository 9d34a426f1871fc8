import { dirname } from 'node:path';
import { Miniflare } from 'miniflare';
import { built } from './built.js';
import { asIs, type Host } from './host.js';

const origin = 'https://api.example.org';

/** Bindings of a worker that is set up as it should be. */
const wellSet: Readonly<Record<string, string>> = { API_URL: origin, SITE_URL: 'https://example.org' };

/**
 * The built worker on workerd. Nothing is asked of the network.
 *
 * @throws Error where workerd cannot be run on this machine
 */
export async function onWorkerd(bindings: Readonly<Record<string, string>> = wellSet): Promise<Host> {
  const path = built('worker.js');
  const miniflare = new Miniflare({
    modulesRoot: dirname(path),
    modules: [{ type: 'ESModule', path }],
    compatibilityDate: '2026-07-01',
    bindings,
    cf: false,
    telemetry: { enabled: false },
  });
  const url = await miniflare.ready;
  return {
    name: 'workerd',
    makesPictures: false,
    origin,
    ask: (target, init) => fetch(new URL(target, url), asIs(init)),
    stop: () => miniflare.dispose(),
  };
}
