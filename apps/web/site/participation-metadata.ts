import type { Metadata } from 'next';
import type { DayContext } from './day';
import { metadataOf } from './metadata';

/** Title and description of the page on participation. */
export function participationMetadata(at: DayContext): Metadata {
  return metadataOf(
    at,
    '/participation',
    'Participation',
    'Who may be in the room and who was: modalities over time, rounds of accreditation with their numbers, objections as far as a source names the State, seats in the groups of experts.',
  );
}
