import type { Answer } from '../answer.js';

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const style =
  'html{color-scheme:light dark}body{margin:0;background:#fbfaf7;color:#1b1a18;font:16px/1.6 Inter,system-ui,sans-serif}nav,main{max-width:46rem;margin:0 auto;padding:1rem}nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}a{color:#15406f}code,pre{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}pre{white-space:pre-wrap;background:#f1efe8;padding:.8rem}dt{margin-top:.6rem}dd{margin-left:1.2rem}li{margin:.35rem 0}@media (prefers-color-scheme:dark){body{background:#151617;color:#ece8df}a{color:#8fb8e8}pre{background:#222426}}';

const ways = [
  ['/docs', 'Documentation'],
  ['/problems', 'Problems'],
  ['/changelog', 'Changes'],
  ['/openapi.json', 'OpenAPI'],
  ['/v1', 'API'],
];

/** The beginning of a page, up to what it shows; scripts are none of it. */
export function head(title: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${escaped(title)} · Acquis API</title>`;
}

/** What a page to be read shows: its title, ways to the other pages, and what it says, in HTML. */
export function shown(title: string, body: string): string {
  const links = ways.map(([path = '', name = '']) => `<a href="${path}">${name}</a>`).join('');
  return `<style>${style}</style><nav aria-label="Pages">${links}</nav><main><h1>${escaped(title)}</h1>${body}</main>`;
}

/** A page of the API to be read: its own style, no script, framed by none. */
export function page(title: string, body: string): Answer {
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: `${head(title)}</head><body>${shown(title, body)}</body></html>`,
    policy:
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    holds: 'fixed',
  };
}
