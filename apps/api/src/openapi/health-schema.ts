import { daySchema } from '@acquis/domain/schemas';
import { z } from 'zod';

/** Whether the service answers. */
export const health = z
  .object({ status: z.literal('ok'), version: z.string(), today: daySchema })
  .meta({ id: 'Health' });

/** Whether requests should be sent to the service. */
export const ready = z.object({ status: z.literal('ready') }).meta({ id: 'Ready' });
