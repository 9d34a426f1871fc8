import { type CollectionName, capitalised, descriptorOf, kindNames, type View } from '@acquis/domain';
import { type Entry, folded, recordEntries } from '../../browser/entry.js';

/** How many hits of a kind are listed. */
const listed = 40;

interface Kept {
  readonly view: View;
  readonly kinds: ReadonlyMap<CollectionName, readonly Entry[]>;
}

let kept: Kept | undefined;

/** Records of every kind as entries, made once for a day. */
function everything(view: View): Kept['kinds'] {
  if (kept?.view !== view) kept = { view, kinds: new Map(kindNames.map((name) => [name, recordEntries(view, name)])) };
  return kept.kinds;
}

/** How well an entry answers: 3 named so, 2 its name begins so, 1 in its name, 0 in its text; undefined where a word is missing. */
function worth({ key, label, search }: Entry, words: readonly string[], whole: string): number | undefined {
  const text = search();
  if (!words.every((word) => text.includes(word))) return undefined;
  const name = folded(label);
  if (key === whole || name === whole) return 3;
  if (name.startsWith(whole) || key.startsWith(whole)) return 2;
  return words.every((word) => name.includes(word) || key.includes(word)) ? 1 : 0;
}

/**
 * Records of every kind that hold all the words, grouped by kind; the kind with the best hit first, within it the best
 * first. Looks at names and texts as they stand; ranking by what words mean is what `acquis search` does: the index it makes
 * would cost the full screen 4 s of computing and, at 102 MB, 170 MB more (measured 2026-11-30), for a list that is there at once.
 */
export function findEverywhere(view: View, query: string): readonly Entry[] {
  const whole = folded(query).trim();
  const words = whole.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const groups = [...everything(view)].flatMap(([name, entries]) => {
    const hits = entries.flatMap((entry) => {
      const found = worth(entry, words, whole);
      return found === undefined ? [] : [{ entry, found }];
    });
    if (hits.length === 0) return [];
    hits.sort((a, b) => b.found - a.found);
    const { label, order, weight = 1 } = descriptorOf(name);
    const more = hits.length > listed ? `, the first ${listed}` : '';
    const group = `${capitalised(label.many)} · ${hits.length}${more}`;
    const shown = hits.slice(0, listed).map(({ entry }): Entry => ({ ...entry, key: `${name}/${entry.key}`, group }));
    return [{ best: (hits[0]?.found ?? 0) * 10 + weight, order, shown }];
  });
  return groups.sort((a, b) => b.best - a.best || a.order - b.order).flatMap(({ shown }) => shown);
}
