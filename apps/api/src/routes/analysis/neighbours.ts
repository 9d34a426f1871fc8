import { neighbours, type Tie } from '@acquis/analysis';
import type { Analysis } from '../../analysis/analysis.js';
import { filters } from '../../analysis/answered.js';
import { count } from '../../analysis/parameters.js';
import { inTheVotes, state } from '../../analysis/states.js';

function rows(end: string, ties: readonly Tie[]) {
  return ties.flatMap(({ index, states }) => states.map((neighbour) => ({ end, index, ...neighbour })));
}

/** Whom a state voted most and least like. */
export const neighboursAnalysis: Analysis = {
  name: 'neighbours',
  title: 'Whom a state voted most and least like',
  description:
    'The states with the highest and the lowest agreement with one, ties whole, with the votes each comparison rests on; and those that share too few votes with it.',
  component: 'NeighboursAnswer',
  usual: 'tracks',
  own: [state, count],
  narrowing: Object.values(filters),
  read: (query) => {
    const [asked, number] = [query.take(state), query.take(count)];
    return ({ store, selection }) => {
      inTheVotes([asked], store.states);
      const { inputs, method, ...data } = neighbours(store, asked, { ...selection, count: number });
      const table = {
        columns: ['end', 'state', 'index', 'corrected', 'shared'],
        rows: [
          ...rows('nearest', data.nearest),
          ...rows('farthest', data.farthest),
          ...data.notEnough.map((each) => ({ end: 'not-enough', ...each })),
        ],
      };
      return { data, inputs, method, table };
    };
  },
};
