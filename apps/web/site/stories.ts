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
    title: 'Two roads',
    about: 'The programme of action and the open-ended working group',
    question: 'How did two ways of talking about conduct in cyberspace become one permanent body?',
  },
  {
    slug: 'two-footnotes',
    title: 'Two footnotes',
    about: 'How the second progress report was adopted',
    question: 'What does it take to adopt a report by consensus when one reference is missing from it?',
  },
  {
    slug: 'who-may-enter-the-room',
    title: 'Who may enter the room',
    about: 'Organisations, objections and the rules of access',
    question: 'Who decides which organisations may follow a negotiation between states, and by which rule?',
  },
  {
    slug: 'the-long-way-to-forty',
    title: 'The long way to forty',
    about: 'A convention against cybercrime',
    question:
      'How does a treaty come from a recorded vote on its mandate to a text adopted without one, and from there into force?',
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
