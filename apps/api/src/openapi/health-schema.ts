import { daySchema } from '@acquis/domain/schemas';
import { z } from 'zod';

/** Whether the service answers. */
export const health = z
  .object({ status: z.literal('ok'), version: z.string(), today: daySchema })
  .meta({ id: 'Health' });
