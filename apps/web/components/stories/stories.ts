import type { StorySlug } from '@/site/stories';
import type { Story } from './story';
import { longWay } from './texts/long-way';
import { twoFootnotes } from './texts/two-footnotes';
import { twoRoads } from './texts/two-roads';
import { whoMayEnter } from './texts/who-may-enter';

const stories: readonly Story[] = [twoRoads, twoFootnotes, whoMayEnter, longWay];

/** The story of a slug; undefined where there is none. */
export function storyOf(slug: string): Story | undefined {
  return stories.find((story) => story.slug === slug);
}

/** The story a head announces. */
export function storyBy(slug: StorySlug): Story {
  const story = storyOf(slug);
  if (!story) throw new RangeError(`no story is written for “${slug}”`);
  return story;
}
