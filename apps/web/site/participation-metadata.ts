import type { Metadata } from 'next';
import { words } from '@/words/participation';
import type { DayContext } from './day';
import { metadataOf } from './metadata';

/** Title and description of the page on participation. */
export function participationMetadata(at: DayContext): Metadata {
  return metadataOf(at, '/participation', words.participation, words.description);
}
