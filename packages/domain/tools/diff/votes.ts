import { nameInWords } from './changes.ts';

const sides = ['inFavour', 'against', 'abstaining'] as const;

function sideOf(vote: unknown): Map<string, string> {
  return new Map(
    sides.flatMap((side) =>
      [Reflect.get(Object(vote), side) ?? []].flat().map((state): [string, string] => [String(state), side]),
    ),
  );
}

/** How single states stand differently in a vote by member: moved, added, removed. */
export function voteChanges(before: unknown, after: unknown): string[] {
  const [old, now] = [sideOf(before), sideOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((state) => {
    const [from, to] = [old.get(state), now.get(state)];
    if (from === to) return [];
    if (from && to) return [`${state} moved from ${nameInWords(from)} to ${nameInWords(to)}`];
    return from ? [`${state} removed, it was ${nameInWords(from)}`] : [`${state} added ${nameInWords(to ?? '')}`];
  });
}

/** A vote by member without its lists: what is left to compare field by field. */
export function withoutSides(vote: unknown): unknown {
  return Object.fromEntries(Object.entries(Object(vote)).filter(([name]) => !sides.some((side) => side === name)));
}
