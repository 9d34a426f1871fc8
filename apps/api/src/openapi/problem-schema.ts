import { daySchema } from '@acquis/domain/schemas';
import { z } from 'zod';

const wrong = z.object({ value: z.string(), detail: z.string(), accepted: z.array(z.string()) });

/** An error of a request. */
export const problem = z
  .looseObject({
    type: z.url().describe('The address of a page that explains the problem.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What was wrong here, what was expected, and how to mend it.'),
    instance: z.string().describe('The address asked for.'),
    accepted: z.array(z.string()).optional().describe('What would have been accepted.'),
    errors: z
      .array(z.union([wrong.extend({ parameter: z.string() }), wrong.extend({ pointer: z.string() })]))
      .optional()
      .describe(
        'Everything wrong with the query string, by parameter, or with the body, by JSON Pointer (RFC 6901) of the field.',
      ),
    example: z.looseObject({}).optional().describe('A body the address takes.'),
    suggestions: z
      .array(z.looseObject({ url: z.url() }))
      .optional()
      .describe('What may have been meant.'),
    knownSince: daySchema.optional().describe('The first day at whose end the record was known.'),
  })
  .meta({
    id: 'Problem',
    description: 'A problem document (RFC 9457). Each type has its own further members; see its page.',
  });
