import { words } from '../words/signposts.ts';
import type { Place } from './navigation.ts';

interface Signpost extends Place {
  /** Words of a question that this page answers. */
  readonly asked: readonly string[];
}

const signposts: readonly Signpost[] = [
  {
    path: '/participation#objections',
    name: words.objections,
    asked: ['objected', 'objects', 'objection', 'objections', 'objector', 'ngo', 'ngos'],
  },
  { path: '/explore/movement', name: words.movement, asked: ['both', 'moved', 'switched', 'changed'] },
  { path: '/explore/agreement', name: words.agreement, asked: ['alike', 'like', 'agree', 'nearest', 'farthest'] },
  { path: '/', name: words.now, asked: ['next', 'upcoming', 'now'] },
  { path: '/what-if', name: words.whatIf, asked: ['if'] },
];

/** The pages that answer a question of several words, which need not call them by name. */
export function signpostsFor(text: string): readonly Place[] {
  const spoken: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (spoken.length < 2) return [];
  return signposts.filter(({ asked }) => asked.some((word) => spoken.includes(word)));
}
