import { acquis, lastChange } from '@acquis/domain';
import type { ReactNode } from 'react';
import type { DayContext } from '@/site/day';
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
  return { telling: at.day < upTo ? undefined : tell(story, at).text, cited, upTo };
}
