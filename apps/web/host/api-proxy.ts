import { type IncomingMessage, request as open, type ServerResponse } from 'node:http';

const paths = ['/v1', '/openapi.json', '/llms.txt', '/oembed'];
const folders = ['/v1/', '/embed/'];

/** Whether a path is the API's. */
export function isApi(path: string): boolean {
  return paths.includes(path) || folders.some((folder) => path.startsWith(folder));
}

/**
 * Passes a request on to the API, so that links to it stay on the site's own origin. Only path and query are the client's: an
 * address may name a host too, as in `//example.org/v1`.
 */
export function passToApi(
  api: string,
  { pathname, search }: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const target = new URL(api);
  target.pathname = pathname;
  target.search = search;
  const onward = open(
    target,
    { method: request.method, headers: { ...request.headers, host: target.host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => {
    if (response.headersSent) return void response.destroy();
    response.writeHead(502, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({
        type: 'about:blank',
        title: 'The API does not answer',
        status: 502,
        detail: 'The site could not reach the API. Set API_URL to its address.',
      }),
    );
  });
  request.pipe(onward);
}
