import { acquis, formatEdtf, lastChange } from '@acquis/domain';
import type { ReactNode } from 'react';
import type { DayContext } from '@/site/day';
import { type StoryHead, storyHead } from '@/site/stories';
import { words } from '@/words/stories';
import type { Story } from './story';
import { type Told, told } from './teller';

/** A story as told on a day. */
export interface Telling {
  readonly answer: ReactNode;
  readonly body: ReactNode;
}

/** A story on the day of a page: told, or, where the page's day lies before what it tells of, only what it rests on. */
export interface OnDay {
  /** Undefined where something it rests on was not yet known. */
  readonly telling: Telling | undefined;
  /** What may be said of the story; undefined as `telling` is, for its own words may give away what came later. */
  readonly head: StoryHead | undefined;
  /** Its title; where it is not told, a name that says only up to when its events run. */
  readonly name: string;
  readonly cited: Told<Telling>['cited'];
  readonly upTo: Told<Telling>['upTo'];
}

function tell(story: Story, at: DayContext): Told<Telling> {
  return told(at, acquis.at(at.day), (teller) => ({ answer: story.answer(teller), body: story.tell(teller) }));
}

/**
 * A story on a day. It is a reading of the record as it stands now: on an earlier day it is told only where everything it
 * rests on was known, so that no page shows what came later.
 */
export function storyOn(story: Story, at: DayContext): OnDay {
  const day = [at.today, lastChange].sort().at(-1) ?? at.today;
  const { cited, upTo } = tell(story, { ...at, day });
  if (at.day < upTo)
    return { telling: undefined, head: undefined, name: words.storyUpTo(formatEdtf(upTo)), cited, upTo };
  const head = storyHead(story.slug);
  return { telling: tell(story, at).text, head, name: head.title, cited, upTo };
}
