const most = 100_000;

/** A function of a word that works each answer out once; it forgets all when it knows too many. */
export function remembered<T extends string | object>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = make(word);
    if (known.size > most) known.clear();
    known.set(word, answer);
    return answer;
  };
}
