import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { docsScriptPath } from './docs-script.js';
import { escaped, head, page, shown } from './page.js';
import { reference } from './reference.js';

/** How the reference page (Scalar) shows the document: from here alone, with no font, script or service of another origin. */
const settings = {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  documentDownloadType: 'direct',
  defaultOpenFirstTag: false,
  metaData: { title: 'Acquis API' },
};

/** What the page may load: itself, and the API its requests are tried on. Its script makes styles as it runs. */
function policy(apiUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${new URL(apiUrl).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The documentation of the API to be read and tried; in words alone where scripts do not run, or the host has none. */
export function docsRoute(routes: () => readonly Route[]): Route {
  const title = 'Acquis API';
  return {
    path: '/docs',
    operationId: 'docs',
    tag: 'service',
    summary: 'The documentation',
    description: 'A page with every operation, its parameters and examples, on which requests can be tried.',
    parameters: [],
    answers: { mediaType: 'text/html', is: 'string' },
    refusals: [400],
    answer: ({ url, service }) => {
      readQuery(url.searchParams, []).settle();
      if (service.docsScript === undefined) return page(title, reference(routes()));
      const plain = `<noscript>${shown(title, reference(routes()))}</noscript>`;
      const script = `<script id="api-reference" type="application/json" data-configuration="${escaped(JSON.stringify(settings))}"></script><script src="${docsScriptPath}"></script>`;
      return {
        ...page(title, ''),
        body: `${head(title)}</head><body>${plain}${script}</body></html>`,
        policy: policy(service.apiUrl),
      };
    },
  };
}
