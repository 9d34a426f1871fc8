import { acquis } from '@acquis/domain';
import { json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { commonLinks } from '../links.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { codebookOf, codebookPath, type VotesTable, votesTables } from '../votes/codebook.js';

function codebookRoute(table: VotesTable): Route {
  const path = codebookPath(table);
  return {
    path,
    operationId: `codebook-${table.name}`,
    tag: 'codebooks',
    summary: `Codebook: ${table.title.charAt(0).toLowerCase()}${table.title.slice(1)}`,
    description: `What ${table.path} holds, column by column, with the values there are and what they do not mean.`,
    parameters: [],
    answers: { component: 'CodebookAnswer' },
    refusals: [400],
    answer: ({ url, service }) => {
      readQuery(url.searchParams, []).settle();
      return {
        status: 200,
        type: json,
        body: recordEnvelope(acquis.at(service.today()), codebookOf(table, service.apiUrl)),
        links: commonLinks(service, path),
        holds: 'today',
      };
    },
  };
}

/** The codebook of every table of votes. */
export const codebookRoutes: readonly Route[] = votesTables.map(codebookRoute);
