import { z } from 'zod';

const values = z.union([z.string(), z.array(z.string())]);

const parameter = z
  .looseObject({
    name: z.string(),
    in: z.enum(['path', 'query']),
    required: z.boolean(),
    description: z.string(),
    schema: z.looseObject({}),
    example: values.optional(),
    examples: z.object({ example: z.looseObject({ value: values }) }).optional(),
  })
  .transform(({ examples, example = examples?.example.value, ...rest }) => ({
    ...rest,
    ...(example === undefined ? {} : { example }),
  }));

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z
    .object({
      required: z.literal(true),
      content: z.object({
        'application/json': z.object({ schema: z.object({ $ref: z.string() }), example: z.looseObject({}) }),
      }),
    })
    .optional(),
  responses: z.record(
    z.string(),
    z.looseObject({
      description: z.string().min(1),
      content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })),
    }),
  ),
});

/** What the contract takes an OpenAPI document of this API to be. */
export const described = z.looseObject({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({ title: z.string(), version: z.string(), license: z.looseObject({ name: z.string() }) }),
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(
    z.string().startsWith('/'),
    z.strictObject({ get: operation.optional(), post: operation.optional() }),
  ),
  components: z.object({ schemas: z.record(z.string().regex(/^[\w.-]+$/), z.looseObject({})) }),
});

/** The OpenAPI document as it was read. */
export type Described = z.output<typeof described>;

/** A parameter as the document describes it. */
export type DescribedParameter = z.output<typeof parameter>;

/** An operation as the document describes it, with its path and method. */
export type Operation = z.output<typeof operation> & { readonly method: 'GET' | 'POST'; readonly path: string };

/** Every operation of the document. */
export function operationsOf({ paths }: Described): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, { get, post }]): readonly Operation[] => [
    ...(get ? [{ method: 'GET', path, ...get } as const] : []),
    ...(post ? [{ method: 'POST', path, ...post } as const] : []),
  ]);
}

/** Whether the document has an example of everything an operation cannot do without: not so for the record of a kind that has none yet. */
export function canBeAsked({ parameters }: Operation): boolean {
  return parameters.every(({ required, example }) => !required || example !== undefined);
}

/** The media types an operation answers with under a status; none where the status is not described. */
export function mediaTypesOf({ responses }: Operation, status: number): readonly string[] {
  return Object.keys(responses[status]?.content ?? {});
}
