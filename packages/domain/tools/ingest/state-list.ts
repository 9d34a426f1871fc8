import type { MeantState, StateReader } from '../../src/states/called.ts';
import { withoutBracketed } from './brackets.ts';

/** What a list of names of states says. */
export interface NamedStates {
  /** Ids, in alphabetical order, each once. */
  readonly states: readonly string[];
  /** Names that were not read, each with the states it may mean. */
  readonly unknown: readonly { readonly text: string; readonly near: readonly MeantState[] }[];
  /** States named more than once. */
  readonly twice: readonly string[];
}

const nobody = /^(?:none|nil|no one|–|-)?\.?$/i;

function pieces(list: string): string[] {
  const open = withoutBracketed(list);
  const cuts = [...open.matchAll(/[,;]/g)].map(({ index }) => index);
  return [0, ...cuts.map((cut) => cut + 1)].map((start, index) =>
    list
      .slice(start, cuts[index] ?? list.length)
      .trim()
      .replace(/^and\s+(?=\p{Lu})|[.:]$/gu, '')
      .trim(),
  );
}

/** A name, or the two that one of its "and" stands between; "Bosnia and Herzegovina" is one. */
function apart(text: string, reader: StateReader): readonly string[] {
  if (reader.named(text)) return [text];
  const halves = [...text.matchAll(/\s+and\s+/g)].map((match) => [
    text.slice(0, match.index),
    text.slice(match.index + match[0].length),
  ]);
  const known = (names: readonly string[]) => names.filter((name) => reader.named(name)).length;
  const best = halves.map((half) => half.flatMap((name) => apart(name, reader))).sort((a, b) => known(b) - known(a))[0];
  return best && known(best) > 0 ? best : [text];
}

/** Reads a list of states as prose has it: by commas or semicolons, the last after "and". */
export function statesIn(list: string, reader: StateReader): NamedStates {
  const names = pieces(list)
    .filter((piece) => !nobody.test(piece))
    .flatMap((piece) => apart(piece, reader));
  const read = names.map((text) => ({ text, id: reader.named(text) }));
  const ids = read.flatMap(({ id }) => (id ? [id] : []));
  return {
    states: [...new Set(ids)].sort(),
    unknown: read.filter(({ id }) => !id).map(({ text }) => ({ text, near: reader.near(text) })),
    twice: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
  };
}
