import { z } from 'zod';
import type { Entry } from '../../core/fields.js';
import { applicant } from './accreditation.js';

/** What the modalities of the Global Mechanism must be told of an entity. */
export const globalMechanismAccreditation2025Facts = z
  .strictObject({
    ...applicant,
    consultation: z
      .enum(['none', 'under-way', 'over'])
      .default('none')
      .describe('Where the informal consultations of the Chair with the States that object stand.'),
  })
  .meta({ id: 'GlobalMechanismAccreditation2025Facts' });

/** What the modalities of the Global Mechanism must be told of an entity. */
export type GlobalMechanismAccreditation2025Facts = Entry<typeof globalMechanismAccreditation2025Facts>;
