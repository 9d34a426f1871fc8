import type { Answer } from '../answer.js';
import { problems } from '../problems/index.js';
import { Problem, type ProblemKind } from '../problems/problem.js';
import { unknownRoute } from '../problems/unknown-route.js';
import type { Route } from '../route.js';

const names = problems.map(({ name }) => name);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function page(title: string, body: string): Answer {
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · Acquis API</title>`;
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: `${head}<h1>${escaped(title)}</h1>${body}</html>`,
    holds: 'fixed',
  };
}

function describe({ status, title, meaning, members }: ProblemKind): Answer {
  const rows = Object.entries(members).map(
    ([name, what]) => `<dt><code>${escaped(name)}</code></dt><dd>${escaped(what)}</dd>`,
  );
  const added =
    rows.length > 0 ? `<h2>Members besides type, title, status, detail and instance</h2><dl>${rows.join('')}</dl>` : '';
  return page(
    title,
    `<p>Status ${status}</p><p>${escaped(meaning)}</p>${added}<p><a href="/problems">All problems</a></p>`,
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
  refusals: [],
  answer: () =>
    page(
      'Problems',
      `<ul>${problems.map(({ name, title }) => `<li><a href="/problems/${name}">${escaped(title)}</a></li>`).join('')}</ul>`,
    ),
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
  refusals: [404],
  answer: ({ id, service }) => {
    const kind = problems.find(({ name }) => name === id);
    if (!kind)
      throw new Problem(unknownRoute, {
        detail: `There is no problem "${id}".`,
        routes: names.map((name) => `${service.apiUrl}/problems/${name}`),
      });
    return describe(kind);
  },
};
