import { acquis } from '@acquis/domain';
import type { Metadata } from 'next';
import type { DayContext } from './day';
import { metadataWithFormats } from './metadata';
import { firstYear } from './timeline';

/** Title and description of the timeline. */
export function timelineMetadata(at: DayContext): Metadata {
  const { length } = acquis.at(at.day).timeline({ from: firstYear });
  return metadataWithFormats(
    at,
    '/timeline',
    'Timeline',
    `${length} sessions, decisions, documents and turns of the negotiations since 1998, and what is announced, at true scale and with sources.`,
  );
}
