import { readQuery } from '../query.js';
import type { Route } from '../route.js';

/** Where the script of the documentation is. */
export const docsScriptPath = '/docs/reference.js';

/** The script of the documentation (Scalar), served from here so that the page needs no other origin; part of the page, not of the API. */
export function docsScriptRoute(script: () => Uint8Array<ArrayBuffer>): Route {
  return {
    path: docsScriptPath,
    operationId: 'docs-script',
    tag: 'service',
    summary: 'The script of the documentation',
    description: 'What the page at /docs runs: Scalar, MIT licence.',
    parameters: [],
    answers: { mediaType: 'text/javascript', is: 'string' },
    refusals: [400],
    answer: ({ url }) => {
      readQuery(url.searchParams, []).settle();
      return { status: 200, type: 'text/javascript; charset=utf-8', body: script(), holds: 'fixed' };
    },
  };
}
