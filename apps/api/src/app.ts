import { Hono } from 'hono';
import { addressesOf } from './addresses.js';
import { redirect } from './answer.js';
import { answering } from './answering.js';
import { assistantsMethods, assistantsPath, mountAssistants } from './assistants/mount.js';
import type { Hosted } from './exchange.js';
import { methodsByPath, preflight, reading } from './methods.js';
import { documentOf } from './openapi/document.js';
import { docsRoute } from './reading/docs.js';
import { docsScriptRoute } from './reading/docs-script.js';
import { llmsRoute } from './reading/llms.js';
import type { Route } from './route.js';
import { astray } from './routes/astray.js';
import { routes } from './routes/index.js';
import { openapiRoute } from './routes/openapi.js';
import { otherMethod } from './routes/other-method.js';
import { type Config, serviceOf } from './service.js';

/**
 * The API as a Web-standard handler: `createApp(config).fetch(request)`. It holds everything in memory, keeps no state
 * between requests but the bytes of answers already made, and reads no clock.
 */
export function createApp(config: Config): Hono<Hosted> {
  const service = serviceOf(config);
  const { kept, afresh, posted } = answering(service);
  const app = new Hono<Hosted>();
  const described: readonly Route[] = [
    ...routes,
    docsRoute(() => described),
    llmsRoute(() => described),
    openapiRoute(() => JSON.stringify(documentOf(described, service))),
  ];
  const { docsScript } = service;
  const everyRoute = docsScript === undefined ? described : [...described, docsScriptRoute(docsScript)];

  for (const route of everyRoute) {
    for (const { path, suffix } of addressesOf(route)) {
      if (route.body) app.post(path, posted(route, route.body));
      else app.get(path, kept(route, suffix));
    }
  }
  for (const [path, methods] of methodsByPath(everyRoute)) {
    const template = path.replaceAll(/:(\w+)/g, '{$1}');
    app.options(path, preflight(methods, template));
    app.all(path, afresh(otherMethod(methods), template));
  }
  mountAssistants(app, service);
  app.all(assistantsPath, afresh(otherMethod(assistantsMethods), assistantsPath));
  app.options('*', preflight(reading));
  app.get(
    '/',
    afresh(() => ({ ...redirect(`${service.apiUrl}/v1`), status: 307, holds: 'today' }), '/'),
  );
  app.notFound(afresh(({ url }) => astray(url, service, everyRoute)));
  app.onError((fault, context) =>
    afresh(() => {
      throw fault;
    })(context),
  );
  return app;
}
