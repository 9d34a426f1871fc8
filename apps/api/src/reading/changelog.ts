import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { changes, promises } from './changes.js';
import { escaped, page } from './page.js';

const title = 'Changes of the API';

/** The promises and the changes as Markdown; `docs/api-changelog.md` is this text. */
export function changelogMarkdown(): string {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');
  const days = changes.map(({ on, added }) => `## ${on}\n\n${list(added)}`);
  return `# ${title}\n\nWhat may be relied on:\n\n${list(promises)}\n${days.join('\n')}`;
}

function inHtml(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

/** What may be relied on, and what changed when. */
export const changelogRoute: Route = {
  path: '/changelog',
  operationId: 'changelog',
  tag: 'service',
  summary: 'The changes of the API',
  description: 'A page that says what may be relied on, and what was added on which day.',
  parameters: [],
  answers: { mediaType: 'text/html', is: 'string' },
  refusals: [400],
  answer: ({ url }) => {
    readQuery(url.searchParams, []).settle();
    const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${inHtml(item)}</li>`).join('')}</ul>`;
    const days = changes.map(({ on, added }) => `<h2><time datetime="${on}">${on}</time></h2>${list(added)}`);
    return page(title, `<p>What may be relied on:</p>${list(promises)}${days.join('')}`);
  },
};
