import { z } from 'zod';

/** What there is at an address that others stand below. */
export const index = z.array(
  z
    .object({
      name: z.string().describe('The id of the operation in the description of the API.'),
      title: z.string(),
      description: z.string(),
      method: z.enum(['GET', 'POST']),
      url: z.url().describe('The address, with an example of what it cannot do without.'),
      body: z.looseObject({}).nullable().describe('An example of what is sent; null where nothing is.'),
    })
    .meta({ id: 'Indexed', description: 'An address, with what it answers.' }),
);
