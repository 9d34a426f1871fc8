import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { Described, Operation } from './described.js';

const reference = z.object({ $ref: z.string() });

/** How an answer in JSON departs from the component its operation names for it; empty where it does not, or none is named. */
export type Departures = (
  operation: Operation,
  mediaType: string,
  status: number,
  body: unknown,
) => readonly ErrorObject[];

/** Validates against the components of a document with a validator that knows nothing of zod. */
export function departures({ components }: Described): Departures {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'document', components });
  return ({ responses }, mediaType, status, body) => {
    const described = reference.safeParse(responses[status]?.content[mediaType]?.schema);
    if (!described.success) return [];
    const $ref = `document${described.data.$ref}`;
    const validate = ajv.getSchema($ref) ?? ajv.compile({ $ref });
    return validate(body) ? [] : (validate.errors ?? []);
  };
}
