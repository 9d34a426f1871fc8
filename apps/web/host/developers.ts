import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { pagePolicy } from './content-policy.ts';

const base = '/developers';
const folder = join(dirname(fileURLToPath(import.meta.resolve('@acquis/tooling/package.json'))), 'reference');

/** The generator's own script draws its signs with styles of their own; scripts are held as strictly as on every page. */
const policy = pagePolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

const serve = sirv(folder, {
  etag: true,
  dev: true,
  setHeaders: (response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Cache-Control', 'public, max-age=600');
  },
});

/** Whether a path is one of the reference of the packages, which is made apart from the pages of the site. */
export function isReference(path: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

/** Serves the reference of the packages; what it does not have is left to the site. */
export function reference(request: IncomingMessage, response: ServerResponse, otherwise: () => void): void {
  const { url = '/' } = request;
  if (url === base) {
    response.writeHead(308, { Location: `${base}/` });
    response.end();
    return;
  }
  request.url = url.slice(base.length);
  serve(request, response, () => {
    request.url = url;
    otherwise();
  });
}
