import { descriptorOf, kindNames } from '@acquis/domain';
import { comparisons } from '../compare/index.js';
import { datasetRoutes } from '../dataset/dataset-routes.js';
import { cardRoutes } from '../figures/card.js';
import { embedRoutes } from '../figures/embed.js';
import { oembedRoute } from '../figures/oembed.js';
import { timelineFigureRoutes } from '../figures/timeline-figure.js';
import { changelogRoute } from '../reading/changelog.js';
import type { Route } from '../route.js';
import { ruleOperations } from '../rules/rule-operations.js';
import { analyses } from './analysis/index.js';
import { codebookRoutes } from './codebooks.js';
import { collectionRoute } from './collection.js';
import { verdictRoute } from './decisions/verdict.js';
import { decisionVotesRoutes } from './decisions/votes.js';
import { decisionWhatIfRoute } from './decisions/what-if.js';
import { healthRoute } from './health.js';
import { indexRoute } from './index-route.js';
import { nestedRoute } from './nested.js';
import { nowRoute } from './now.js';
import { overviewRoute } from './overview.js';
import { problemIndexRoute, problemRoute } from './problem-pages.js';
import { readyRoute } from './ready.js';
import { recordRoute } from './record.js';
import { ruleRoutes } from './rules/rule.js';
import { rulesRoute } from './rules/rules.js';
import { schemaRoute } from './schemas.js';
import { searchRoute } from './search.js';
import { staleRoute } from './stale.js';
import { stateVotesRoutes } from './states/votes.js';
import { timelineRoute } from './timeline.js';
import { treatyWhatIfRoute } from './treaties/what-if.js';

const analysisIndexRoute = indexRoute(
  { path: '/v1/analysis', operationId: 'list-analyses', tag: 'analysis', summary: 'The analyses of recorded votes' },
  analyses.filter(({ answers }) => 'component' in answers),
);

const whatIfIndexRoute = indexRoute(
  { path: '/v1/what-if', operationId: 'list-what-if', tag: 'overview', summary: 'What can be supposed' },
  [decisionWhatIfRoute, treatyWhatIfRoute],
);

/** Every route of the API but the description of the routes themselves. */
export const routes: readonly Route[] = [
  overviewRoute(),
  nowRoute(),
  timelineRoute(),
  searchRoute(),
  staleRoute(),
  ...kindNames.flatMap((name) => [
    collectionRoute(name),
    recordRoute(name),
    ...(descriptorOf(name).nested ?? []).map((nested) => nestedRoute(name, nested)),
  ]),
  ...decisionVotesRoutes,
  ...stateVotesRoutes,
  ...codebookRoutes,
  ...comparisons,
  ...timelineFigureRoutes,
  ...cardRoutes,
  ...embedRoutes,
  oembedRoute,
  verdictRoute,
  decisionWhatIfRoute,
  treatyWhatIfRoute,
  rulesRoute,
  ...ruleOperations.flatMap(ruleRoutes),
  analysisIndexRoute,
  ...analyses,
  whatIfIndexRoute,
  schemaRoute,
  ...datasetRoutes,
  healthRoute,
  readyRoute,
  problemIndexRoute,
  problemRoute,
  changelogRoute,
];
