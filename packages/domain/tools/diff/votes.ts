import { isSide, sides } from '../../src/decisions/sides.ts';
import { nameInWords } from './changes.ts';

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

/** The states on each side of a vote by member, counted. */
export function totals(vote: unknown): string {
  const states = [...sideOf(vote).values()];
  return sides.map((side) => states.filter((own) => own === side).length).join('–');
}

/** The totals of the lists of a vote by member, where they changed. */
export function totalChanges(before: unknown, after: unknown): string[] {
  const [old, now] = [totals(before), totals(after)];
  return old === now ? [] : [`In all ${now} in favour, against and abstaining; it was ${old}`];
}

/** A vote by member without its lists: what is left to compare field by field. */
export function withoutSides(vote: unknown): unknown {
  return Object.fromEntries(Object.entries(Object(vote)).filter(([name]) => !isSide(name)));
}
