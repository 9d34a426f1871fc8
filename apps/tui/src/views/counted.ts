import type { Inputs, Method, Movement, VoteSource } from '@acquis/analysis';
import { count, formatEdtf } from '@acquis/domain';
import { blank, type Line, line, toned } from '../text/line.js';
import { hanging } from '../text/wrap.js';

const labels = 11;

type Fact = readonly [label: string, text: string];

function rows(facts: readonly Fact[], width: number): readonly Line[] {
  return [
    blank,
    ...facts.flatMap(([label, text]) =>
      hanging(line(toned(label, 'quiet')), labels, line(toned(text, 'quiet')), width),
    ),
  ];
}

function whose({ name }: VoteSource): string {
  return name === 'tracks' ? 'the three tracks' : 'the whole General Assembly';
}

function narrowed({ filters }: { readonly filters: object }): readonly Fact[] {
  const said = Object.entries(filters).flatMap(([name, value]) => {
    if (value === null || name === 'consensus') return [];
    return [`${name} ${Array.isArray(value) ? value.join(', ') : value}`];
  });
  return said.length > 0 ? [['Selected', said.join('; ')]] : [];
}

function adopted({ adoptions }: Inputs): readonly Fact[] {
  if (!adoptions) return [];
  const inferred =
    adoptions.inferred > 0 ? `; of ${adoptions.inferred} it is only inferred that there was no vote` : '';
  return [
    [
      'Also',
      `${count(adoptions.count, 'adoption')} without a vote, counted as agreement${inferred}. They say nothing of any position.`,
    ],
  ];
}

/** How it was computed and where the votes come from. */
export function sourced(source: VoteSource, method: Method, notes: readonly string[]): readonly Fact[] {
  return [
    ...notes.map((note): Fact => ['Note', note]),
    ['Method', `${method.name}: ${method.page}`],
    ['Votes from', `${source.name === 'tracks' ? '' : `${source.name}. `}${source.citation}`],
    ['Terms', source.licence],
  ];
}

/** What stands under every analysis: the votes counted, what narrowed them, notes, method and source. */
export function countedLines(inputs: Inputs, method: Method, width: number): readonly Line[] {
  const { votes, source } = inputs;
  const span = votes.first && votes.last ? `, ${formatEdtf(`${votes.first}/${votes.last}`)}` : '';
  return rows(
    [
      ['Counted', `${count(votes.count, 'recorded vote')} of ${whose(source)}${span}`],
      ...narrowed(inputs),
      ...adopted(inputs),
      ...sourced(source, method, inputs.notes),
    ],
    width,
  );
}

/** The same for an analysis of two votes. */
export function comparedLines(inputs: Movement['inputs'], method: Method, width: number): readonly Line[] {
  const { source, votes, notes } = inputs;
  return rows(
    [['Counted', `the recorded votes ${votes.join(' and ')}`], ...narrowed(inputs), ...sourced(source, method, notes)],
    width,
  );
}
