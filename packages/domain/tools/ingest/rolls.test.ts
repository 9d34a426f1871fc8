import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Side, sides } from '../../src/decisions/sides.ts';
import { records } from '../../src/generated/records.ts';
import { stateReader } from '../../src/states/called.ts';
import { paragraphsOf } from './plain-text.ts';
import { withRolls } from './rolls.ts';
import { statesIn } from './state-list.ts';

const reader = stateReader(records.states);
const names: ReadonlyMap<string, string> = new Map(records.states.map(({ id, title }) => [id, title]));

type Lists = { readonly [S in Side]?: readonly string[] };

/** Who is given which vote by the rolls of a text, the first roll first. */
function read(text: string): Lists[] {
  return withRolls(paragraphsOf(text)).flatMap((part) =>
    'lists' in part
      ? [
          Object.fromEntries(
            sides.flatMap((side) => {
              const list = part.lists[side];
              return list === undefined ? [] : [[side, statesIn(list, reader).states] as const];
            }),
          ),
        ]
      : [],
  );
}

const headings: Readonly<Record<Side, string>> = {
  inFavour: 'In favour:',
  against: 'Against:',
  abstaining: 'Abstaining:',
};
const statement = 'Draft resolution II was adopted by 104 votes to 53, with 7 abstentions (resolution 81/12).';

/** What may stand between two lines of a roll where a page ends. */
const pageEnds = [
  '\n',
  '\n\n',
  '\n\n18/20 23-12345\n\n22/12/2023 A/78/PV.50\n\n',
  '\n18/20 23-12345\n22/12/2023 A/78/PV.50\n',
  '\n\n23-12345 18/20\n\n\fA/C.1/78/PV.30 1 November 2023\n\n',
  '\n\n18\n\n',
  '\n\nGeneral Assembly 50th plenary meeting\nSeventy-eighth session 22 December 2023\n\n',
];

/** Three lists of states that share none, each in the order of their names. */
const lists = fc
  .tuple(fc.shuffledSubarray([...names.keys()], { maxLength: 60 }), fc.nat(60), fc.nat(60))
  .map(([all, a, b]): Readonly<Record<Side, readonly string[]>> => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const parts = [all.slice(0, from), all.slice(from, to), all.slice(to)];
    const [inFavour = [], against = [], abstaining = []] = parts.map((part) => [...part].sort());
    return { inFavour, against, abstaining };
  });

const gaps = fc.infiniteStream(fc.oneof({ weight: 4, arbitrary: fc.constant(' ') }, fc.constantFrom(...pageEnds)));

/** A roll as it is printed: a comma behind each name but the last, pages ending behind any comma. */
function printed(given: Readonly<Record<Side, readonly string[]>>, between: Iterator<string>): string {
  const gap = () => String(between.next().value);
  const list = (side: Side) =>
    given[side].map((id, index) => `${index === 0 ? '' : `,${gap()}`}${names.get(id)}`).join('') || 'None';
  return sides.map((side) => `${headings[side]}\n${list(side)}`).join('\n\n');
}

test('a roll is read whole, wherever its pages end', () => {
  fc.assert(
    fc.property(lists, gaps, (given, between) => {
      const [roll, ...more] = read(`A recorded vote was taken.\n\n${printed(given, between)}\n\n${statement}`);
      const sorted = Object.fromEntries(sides.map((side) => [side, [...given[side]].sort()]));
      expect([roll, more]).toEqual([sorted, []]);
    }),
    { numRuns: 200 },
  );
});

/** What a text may hold beside its rolls: sentences and lists that name states and give none of them a vote. */
const asides = [
  '\n\nSpeaking after the vote, STATES said that they would have voted otherwise.\n\n',
  '\nThe representatives of STATES spoke in explanation of vote.\n',
  '.\nSubsequently, STATES advised the Secretariat that they had not been present.\n',
  '\n\nAbsent: STATES\n\n',
  '\nNot voting: STATES\n',
  ' Absent: STATES\n',
  '\n\nSTATES\n\n',
  `\n\n${statement} STATES then spoke.\n\n`,
];

test('whatever is amiss in a text, a vote is given to a state only where a list names it, and only on that side', () => {
  const amiss = fc.record({
    given: lists,
    between: gaps,
    aside: fc.constantFrom(...asides),
    at: fc.nat(),
    left: fc.constantFrom('', ...Object.values(headings)),
  });
  fc.assert(
    fc.property(amiss, ({ given, between, aside, at, left }) => {
      const others = [...names.keys()].filter((id) => !sides.some((side) => given[side].includes(id))).slice(0, 5);
      const whole = printed(given, between);
      const ends = [...whole.matchAll(/(?<=[^,\n])\n\n(?=Against|Abstaining)|$/g)].map(({ index }) => index);
      const place = ends[at % ends.length] ?? whole.length;
      const told = aside.replace('STATES', others.map((id) => names.get(id)).join(', '));
      const text = `${whole.slice(0, place)}${told}${whole.slice(place)}`.replace(left, '');
      for (const roll of read(text)) {
        const voting = sides.flatMap((side) => (roll[side] ?? []).map((id) => [side, id] as const));
        const kept = sides.filter((side) => headings[side] !== left);
        for (const [, id] of voting) expect(others).not.toContain(id);
        if (left === '') for (const [side, id] of voting) expect([id, given[side].includes(id)]).toEqual([id, true]);
        expect(kept).toEqual(expect.arrayContaining(Object.keys(roll)));
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    'a name broken by the end of a page',
    'In favour:\nAlbania, Guinea-\n\n18/20 23-12345\n\nBissau, Mali',
    ['alb', 'gnb', 'mli'],
  ],
  [
    'a bracket broken by it',
    'In favour:\nAlbania, Iran (Islamic\n\n18/20\n\nRepublic of), Mali',
    ['alb', 'irn', 'mli'],
  ],
  [
    'a name of words broken by it',
    'In favour:\nMali, United\n\n18/20 23-12345\n\nKingdom, Yemen',
    ['gbr', 'mli', 'yem'],
  ],
  ['a list without its last comma before a page ends', 'In favour:\nMali.\n\n18/20\n\nYemen, Fiji', ['mli']],
  ['a paragraph of names where no page ended', 'In favour:\nAlbania, Mali\n\nYemen, Fiji', ['alb', 'mli']],
  ['a figure in place of names', 'In favour: 104\n\nYemen, Fiji', []],
  ['a heading with a page behind it', 'In favour:\n18/20 23-12345\n\nAlbania, Mali', ['alb', 'mli']],
  ['a sentence behind the names', 'In favour:\nAlbania, Mali Speaking again, Yemen and Fiji said', ['alb']],
])('%s', (_, text, expected) => {
  expect(read(text)[0]?.inFavour).toEqual(expected);
});

test('a roll without its first headings adds nothing to the vote before it', () => {
  const first = `In favour:\nMali\n\nAgainst:\nFiji\n\n${statement}`;
  const second = `Abstaining:\nPeru\n\n${statement}`;
  expect(read(`${first}\n\n${second}`)).toEqual([{ inFavour: ['mli'], against: ['fji'] }, { abstaining: ['per'] }]);
});
