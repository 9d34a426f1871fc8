import type { Parameter } from '@acquis/domain/parameters';
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Body } from '../body/body.js';
import type { Route } from '../route.js';
import type { Service } from '../service.js';
import { components } from './components.js';
import { type Examples, examplesInFormats, ownExample } from './examples.js';
import { tagsOf } from './tags.js';

const refusals: Readonly<Record<number, string>> = {
  400: 'The query string or the body is wrong; the problem says what is accepted.',
  404: 'There is no such record, or it was not yet known on that day.',
  406: 'It is not to be had in the formats asked for.',
  409: 'The method refuses to compute it, or the votes it needs are not loaded; the problem says why.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body is not announced as JSON.',
  503: 'The service is starting or about to stop.',
};

/** An example; of what can be left out, marked so that the page /docs (Scalar) leaves it out until it is ticked. */
function exampleOf(value: string | readonly string[], needed: boolean) {
  return needed ? { example: value } : { examples: { example: { value, 'x-disabled': true } } };
}

function queryParameter({ name, description, schema, repeats, example, required }: Parameter<unknown>) {
  const shape = repeats ? { type: 'array' as const, items: { ...schema } } : { ...schema };
  const needed = required !== undefined;
  const shown = example === undefined ? {} : exampleOf(repeats ? [example].flat() : example, needed);
  return { name, in: 'query' as const, required: needed, description, schema: shape, ...shown };
}

function pathParameter({ description, example }: NonNullable<Route['id']>) {
  const shape = { schema: { type: 'string' as const }, ...(example === undefined ? {} : { example }) };
  return { name: 'id', in: 'path' as const, required: true, description, ...shape };
}

/** What the other formats are that are JSON too; the rest is text. */
const kindsOfJson: Readonly<Record<string, 'object' | 'array'>> = {
  'application/ld+json': 'object',
  'application/feed+json': 'object',
  'application/vnd.citationstyles.csl+json': 'array',
};

function ok({ answers, summary, also = {} }: Route, examples: Examples) {
  const shown = (type: string) => {
    const answer = examples.get(type);
    return answer ? { examples: { answer } } : {};
  };
  const [own, schema] =
    'mediaType' in answers
      ? [answers.mediaType, { type: answers.is }]
      : ['application/json', { $ref: `#/components/schemas/${answers.component}` }];
  const others = (types: readonly string[]) =>
    Object.fromEntries(
      types.map((type) => [type, { schema: { type: kindsOfJson[type] ?? ('string' as const) }, ...shown(type) }]),
    );
  const [asJson, asText] = [true, false].map((isJson) =>
    Object.keys(also).filter((type) => type in kindsOfJson === isJson),
  );
  // Every kind of JSON stands before the formats of text.
  const content = { ...others(asJson ?? []), [own]: { schema, ...shown(own) }, ...others(asText ?? []) };
  return { description: summary, content };
}

function refused(status: number) {
  return {
    description: refusals[status] ?? '',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function requestBody({ component, example }: Body) {
  const schema = { $ref: `#/components/schemas/${component}` };
  return { required: true, content: { 'application/json': { schema, example } } };
}

const inTables =
  'In CSV a list is joined by semicolons, a list inside a list by bars, and a text that a spreadsheet would take for a formula is led by an apostrophe; NDJSON has the exact values.';

/** The address of a route's formats: its path with the suffix of one. */
function bySuffix(route: Route, suffixes: NonNullable<Route['suffixes']>, examples: Examples) {
  const { path, operationId, tag, summary, description, parameters, id } = route;
  const [first = '', example = first] = Object.keys(suffixes);
  const format = {
    name: 'format',
    in: 'path' as const,
    required: true,
    description: `The format, by its suffix.${suffixes.csv === undefined ? '' : ` ${inTables}`}`,
    schema: { type: 'string' as const, enum: Object.keys(suffixes) },
    example,
  };
  const { content } = ok(route, examples);
  return createRoute({
    method: 'get',
    path: `${path}.{format}`,
    operationId: `${operationId}-as`,
    tags: [tag],
    summary: `${summary}, in a format`,
    description: `${description} The suffix beats the "Accept" header.`,
    parameters: [...(id ? [pathParameter(id)] : []), format, ...parameters.map(queryParameter)],
    responses: {
      200: { description: summary, content },
      ...Object.fromEntries(route.refusals.map((status) => [status, refused(status)])),
    },
  });
}

/** A route as the registry of the OpenAPI document takes it: by itself, and by the suffixes of its formats. */
function operations(route: Route, service: Service) {
  const alone = byItself(route, ownExample(route, service));
  return route.suffixes ? [alone, bySuffix(route, route.suffixes, examplesInFormats(route, service))] : [alone];
}

function byItself(route: Route, examples: Examples) {
  const { path, operationId, tag, summary, description, parameters, id, body } = route;
  return createRoute({
    method: body ? 'post' : 'get',
    path,
    operationId,
    tags: [tag],
    summary,
    description,
    parameters: [...(id ? [pathParameter(id)] : []), ...parameters.map(queryParameter)],
    ...(body ? { requestBody: requestBody(body) } : {}),
    responses: {
      200: ok(route, examples),
      ...Object.fromEntries(route.refusals.map((status) => [status, refused(status)])),
    },
  });
}

/** The OpenAPI 3.1 document of routes, with what they answer today as examples. */
export function documentOf(routes: readonly Route[], service: Service): object {
  const described = new OpenAPIHono();
  for (const each of routes.flatMap((route) => operations(route, service)))
    described.openAPIRegistry.registerPath(each);
  const document = described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Acquis API',
      version: '1.0.0',
      description:
        'The open observatory of United Nations cyber diplomacy: dated, sourced records, and what is computed of them on any day. Lists and records take "asOf". Errors are problem documents (RFC 9457).',
      license: { name: 'CC BY 4.0 (data)', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: service.apiUrl }],
    security: [],
    tags: tagsOf(routes),
  });
  return { ...document, components: { schemas: components(routes.flatMap(({ body }) => body ?? [])) } };
}
