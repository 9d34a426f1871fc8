import type { Answer } from '../answer.js';
import { problems } from '../problems/index.js';
import { Problem, type ProblemKind } from '../problems/problem.js';
import { unknownRoute } from '../problems/unknown-route.js';
import { readQuery } from '../query.js';
import { escaped, page } from '../reading/page.js';
import type { Route } from '../route.js';
import type { Service } from '../service.js';

const names = problems.map(({ name }) => name);

function describe({ name: kind, status, title, meaning, members }: ProblemKind, { apiUrl }: Service): Answer {
  const rows = Object.entries(members).map(
    ([name, what]) => `<dt><code>${escaped(name)}</code></dt><dd>${escaped(what)}</dd>`,
  );
  const added =
    rows.length > 0 ? `<h2>Members besides type, title, status, detail and instance</h2><dl>${rows.join('')}</dl>` : '';
  return page(
    title,
    `<p>Status ${status} · <code>${escaped(`${apiUrl}/problems/${kind}`)}</code></p><p>${escaped(meaning)}</p>${added}`,
  );
}

const shared = { tag: 'service', parameters: [], answers: { mediaType: 'text/html', is: 'string' } as const };

/** Every kind of problem, by name. */
export const problemIndexRoute: Route = {
  ...shared,
  path: '/problems',
  operationId: 'problems',
  summary: 'The problems this API answers with',
  description: 'A page that lists every problem type (RFC 9457).',
  refusals: [400],
  answer: ({ url }) => {
    readQuery(url.searchParams, []).settle();
    return page(
      'Problems',
      `<p>Errors are problem documents (RFC 9457). The "type" of each is the address of one of these pages.</p><dl>${problems.map(({ name, title, status, meaning }) => `<dt><a href="/problems/${name}">${escaped(title)}</a> (${status})</dt><dd>${escaped(meaning)}</dd>`).join('')}</dl>`,
    );
  },
};

/** What a kind of problem means and how to mend it; the address is the problem's type. */
export const problemRoute: Route = {
  ...shared,
  path: '/problems/{id}',
  operationId: 'problem',
  summary: 'What a problem means',
  description:
    'A page that says when a problem occurs and how to mend it. Its address is the "type" of the problem document.',
  id: { description: 'The name of a problem.', example: 'unknown-parameter' },
  refusals: [400, 404],
  answer: ({ url, id, service }) => {
    readQuery(url.searchParams, []).settle();
    const kind = problems.find(({ name }) => name === id);
    if (!kind)
      throw new Problem(unknownRoute, {
        detail: `There is no problem "${id}".`,
        routes: names.map((name) => `${service.apiUrl}/problems/${name}`),
      });
    return describe(kind, service);
  },
};
