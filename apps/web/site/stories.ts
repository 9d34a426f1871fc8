import { words } from '../words/stories.ts';

/** A story as lists, addresses and the map of the site know it. */
export interface StoryHead {
  readonly slug: string;
  readonly title: string;
  /** What it is about, in half a sentence. */
  readonly about: string;
  /** The question a reader brings, in a sentence. */
  readonly question: string;
}

/** The stories, in the order in which they are read. */
export const storyHeads = [
  {
    slug: 'two-roads',
    title: words.twoRoads,
    about: words.twoRoadsSubtitle,
    question: words.twoRoadsQuestion,
  },
  {
    slug: 'two-footnotes',
    title: words.twoFootnotes,
    about: words.twoFootnotesSubtitle,
    question: words.twoFootnotesQuestion,
  },
  {
    slug: 'who-may-enter-the-room',
    title: words.whoMayEnter,
    about: words.whoMayEnterSubtitle,
    question: words.whoMayEnterQuestion,
  },
  {
    slug: 'the-long-way-to-forty',
    title: words.longWay,
    about: words.longWaySubtitle,
    question: words.longWayQuestion,
  },
] as const satisfies readonly StoryHead[];

/** The last part of a story's address. */
export type StorySlug = (typeof storyHeads)[number]['slug'];

/** The head of a story. */
export function storyHead(slug: StorySlug): StoryHead {
  const head = storyHeads.find((each) => each.slug === slug);
  if (!head) throw new RangeError(`no story is announced as “${slug}”`);
  return head;
}

/** The address of a story within the site. */
export function storyPath(slug: StorySlug): string {
  return `/stories/${slug}`;
}

/** The story at an address; undefined where there is none. */
export function storyAt(path: string): (typeof storyHeads)[number] | undefined {
  return storyHeads.find(({ slug }) => storyPath(slug) === path);
}
