import { author, type Cited, container, publisher } from './cited.js';

/** Citations as CSL-JSON, as reference managers read it. */
export function cslOf(cited: readonly Cited[]): string {
  return JSON.stringify(
    cited.map(({ key, title, url, issued, version, note }) => ({
      id: key,
      type: 'dataset',
      title,
      'container-title': container,
      author: [{ literal: author }],
      publisher,
      issued: { 'date-parts': [issued.split('-').map(Number)] },
      version,
      URL: url,
      note,
      language: 'en',
    })),
  );
}
