import { tagsOf } from '../openapi/tags.js';
import type { Route } from '../route.js';
import { escaped } from './page.js';

function operation({ path, body, summary, description, suffixes }: Route): string {
  const formats = suffixes
    ? ` Formats: ${Object.keys(suffixes)
        .map((suffix) => `<code>.${suffix}</code>`)
        .join(' ')}.`
    : '';
  return `<dt><code>${body ? 'POST' : 'GET'} ${escaped(path)}</code> ${escaped(summary)}</dt><dd>${escaped(description)}${formats}</dd>`;
}

/** Every operation in words, by tag, as HTML. */
export function reference(routes: readonly Route[]): string {
  const sections = tagsOf(routes).map(({ name, description }) => {
    const own = routes.filter(({ tag }) => tag === name).map(operation);
    return `<h2>${escaped(name)}</h2><p>${escaped(description)}</p><dl>${own.join('')}</dl>`;
  });
  return `<p>Parameters, schemas and examples are in the <a href="/openapi.json">OpenAPI 3.1 document</a>. No key is needed; nothing is written over this API.</p>${sections.join('')}`;
}
