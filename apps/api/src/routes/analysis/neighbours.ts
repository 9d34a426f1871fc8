import { neighbours, neighboursTable } from '@acquis/analysis';
import { count } from '@acquis/analysis/parameters';
import type { Analysis } from '../../analysis/analysis.js';
import { filters } from '../../analysis/answered.js';
import { neighboursDrawn } from '../../analysis/drawn.js';
import { inTheVotes, state } from '../../analysis/states.js';

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
    return ({ view, store, selection }) => {
      inTheVotes([asked], store.states);
      const found = neighbours(store, asked, { ...selection, count: number });
      const { inputs, method, ...data } = found;
      return { data, inputs, method, table: neighboursTable(data), draw: neighboursDrawn(view, found) };
    };
  },
};
