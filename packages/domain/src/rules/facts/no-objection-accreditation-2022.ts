import { z } from 'zod';
import type { Entry } from '../../core/fields.js';
import { applicant } from './accreditation.js';

/** What the modalities of 2022 must be told of an entity. */
export const noObjectionAccreditation2022Facts = z
  .strictObject(applicant)
  .meta({ id: 'NoObjectionAccreditation2022Facts' });

/** What the modalities of 2022 must be told of an entity. */
export type NoObjectionAccreditation2022Facts = Entry<typeof noObjectionAccreditation2022Facts>;
