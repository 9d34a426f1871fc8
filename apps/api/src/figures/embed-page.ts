import type { Answer } from '../answer.js';
import { escaped } from '../reading/page.js';
import { layouts, type Size, widestLayout } from './size.js';

/** What a page to be framed shows. */
export interface Embedded extends Size {
  /** The address of the figure at a width. */
  readonly svg: (width: number) => string;
  /** Where the record is shown whole. */
  readonly page: string;
  readonly twin: string;
  readonly oembed: string;
  /** Where the figures are loaded from. */
  readonly origin: string;
}

const style =
  'html{color-scheme:light dark}body{margin:0;background:#fbfaf7;color:#1b1a18;font:14px/1.5 Inter,system-ui,sans-serif}img{display:block;width:100%;height:auto;max-width:1200px}details{padding:0 14px 14px}summary,a{color:#15406f}pre{white-space:pre-wrap;font:inherit}@media (prefers-color-scheme:dark){body{background:#151617;color:#ece8df}summary,a{color:#8fb8e8}}';

/** A page with a figure alone, laid out for narrow and for wide frames, and the same as text. Whoever likes may frame it. */
export function embedPage(of: Embedded): Pick<Answer, 'status' | 'type' | 'body' | 'policy'> {
  const { svg, title, page, twin, oembed, origin, width, height } = of;
  const sources = layouts
    .map((each) => `<source media="(max-width:${each.upTo}px)" srcset="${escaped(svg(each.width))}">`)
    .join('');
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><link rel="canonical" href="${escaped(page)}"><link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}"><style>${style}</style><main><a href="${escaped(page)}" target="_blank" rel="noopener"><picture>${sources}<img src="${escaped(svg(widestLayout))}" width="${width}" height="${height}" alt="${escaped(title)}"></picture></a><details><summary>As text</summary><pre>${escaped(twin)}</pre></details></main></html>`;
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body,
    policy: `default-src 'none'; img-src 'self' ${origin}; style-src 'unsafe-inline'`,
  };
}
