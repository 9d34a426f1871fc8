import { acquis } from '@acquis/domain';
import type { Metadata } from 'next';
import { words } from '@/words/timeline';
import type { DayContext } from './day';
import { metadataWithFormats } from './metadata';
import { firstYear } from './timeline';

/** Title and description of the timeline. */
export function timelineMetadata(at: DayContext): Metadata {
  const { length } = acquis.at(at.day).timeline({ from: firstYear });
  return metadataWithFormats(at, '/timeline', words.timeline, words.description(length));
}
