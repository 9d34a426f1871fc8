import { z } from 'zod';
import type { Entry } from '../../core/fields.js';

/** A pace at which instruments are supposed to be deposited. */
export const pace = z
  .strictObject({
    instruments: z.number().positive().min(0.01).max(1000).describe('How many instruments.'),
    per: z.enum(['month', 'year']).describe('In which time.'),
  })
  .meta({ id: 'Pace' });

/** A pace at which instruments are supposed to be deposited. */
export type Pace = Entry<typeof pace>;
