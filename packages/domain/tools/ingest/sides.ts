import { count } from '../../src/core/words.ts';
import { type Side, sides } from '../../src/decisions/sides.ts';
import type { StateReader } from '../../src/states/called.ts';
import type { Told } from './press.ts';
import type { Doubt } from './proposal.ts';
import { type NamedStates, statesIn } from './state-list.ts';

/** A vote as far as a text gives it. */
export interface VoteRead {
  /** The figures; null unless all three are stated. */
  readonly tally: { readonly [S in Side]: number } | null;
  /** The states named, by side; a side of which none is named is left out. */
  readonly named: { readonly [S in Side]?: readonly string[] };
  /** True where every side names as many states as its figure says. */
  readonly complete: boolean;
  readonly doubts: readonly Doubt[];
}

const inWords: Readonly<Record<Side, string>> = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
};

/** Three figures as they are written: `158–10–12`. */
export function inFigures(tally: { readonly [S in Side]: number }): string {
  return sides.map((side) => tally[side]).join('–');
}

function doubtsOf(side: Side, { states, unknown, twice }: NamedStates, number: number | undefined, cutShort: boolean) {
  const where = inWords[side];
  return [
    ...unknown.map(({ text, near }) => ({
      found: `"${text}" among those ${where}`,
      expected: 'the name of a state',
      mend:
        near.length > 0
          ? `Did you mean ${near.map(({ id, name }) => `${name} (${id})`).join(' or ')}? It is left out.`
          : 'It is left out.',
    })),
    ...twice.map((id) => ({
      found: `${id} twice among those ${where}`,
      expected: 'each state once',
      mend: 'See the text.',
    })),
    ...(cutShort
      ? [
          {
            found: `a list of those ${where} that is never closed`,
            expected: 'a closing bracket',
            mend: 'The text may be cut short: compare the names with the page.',
          },
        ]
      : []),
    ...(number !== undefined && number !== states.length
      ? [
          {
            found: `${count(states.length, 'state')} named ${where} and the figure ${number}`,
            expected: 'as many names as the figure',
            mend: 'Only the names read are proposed; none is filled in. Compare with the page, or leave them as they are and say so in namedVotes.note.',
          },
        ]
      : []),
  ];
}

/** Reads the figures and names of a vote among members; what does not fit is a doubt, and nothing is filled in. */
export function voteRead({ vote, roll, line }: Told, members: readonly string[], reader: StateReader): VoteRead {
  const doubts: Doubt[] = [];
  const named: { [S in Side]?: readonly string[] } = {};
  for (const side of sides) {
    const stated = vote?.[side];
    const list = stated?.list ?? roll?.[side] ?? null;
    if (list === null) continue;
    const read = statesIn(list, reader);
    doubts.push(
      ...doubtsOf(side, read, stated?.number, stated?.cutShort ?? false).map((doubt) => ({ line, ...doubt })),
    );
    const voters = read.states.filter((id) => members.includes(id));
    doubts.push(
      ...read.states
        .filter((id) => !members.includes(id))
        .map((id) => ({
          line,
          found: `${id} among those ${inWords[side]}`,
          expected: 'a member of the United Nations on that day, which alone has a vote',
          mend: 'It is left out: compare with the page.',
        })),
    );
    if (voters.length > 0 || stated?.number === 0) named[side] = voters;
  }
  const lists = sides.flatMap((side) => named[side] ?? []);
  for (const state of new Set(lists.filter((id, index) => lists.indexOf(id) !== index)))
    doubts.push({
      line,
      found: `${state} on two sides`,
      expected: 'each state on one side',
      mend: 'Compare with the page.',
    });
  const { inFavour, against, abstaining } = vote ?? {};
  const tally =
    inFavour && against && abstaining
      ? { inFavour: inFavour.number, against: against.number, abstaining: abstaining.number }
      : null;
  const total = tally ? tally.inFavour + tally.against + tally.abstaining : 0;
  if (vote && !tally)
    doubts.push({
      line,
      found: `no number ${sides
        .filter((side) => !vote[side])
        .map((side) => inWords[side])
        .join(' and none ')}`,
      expected: 'three figures',
      mend: 'The tally is left out; add it from the page.',
    });
  if (total > members.length)
    doubts.push({
      line,
      found: `${total} members in the three figures`,
      expected: `at most ${members.length}, the members of the United Nations`,
      mend: 'One of the figures is wrong: compare with the page.',
    });
  const complete = tally !== null && sides.every((side) => (named[side] ?? []).length === tally[side]);
  return { tally, named, complete: complete && doubts.length === 0, doubts };
}
