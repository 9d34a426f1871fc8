import { blocs, blocsTable, usualFrom } from '@acquis/analysis';
import { cut } from '@acquis/analysis/parameters';
import type { Analysis } from '../../analysis/analysis.js';
import { filters } from '../../analysis/answered.js';
import { blocsDrawn } from '../../analysis/drawn.js';

/** Which states vote alike. */
export const blocsAnalysis: Analysis = {
  name: 'blocs',
  title: 'Blocs, and a map of states',
  description:
    'Clusters of states by their agreement (average linkage, cut where stated) with the whole tree, and a map in two dimensions on which the squared distance of two states stands for 1 less their agreement. Only over the record of the whole Assembly: the votes of the tracks are too few and too lopsided; unless a period or votes are given, over the last ten years of it. A bloc says nothing of what its states agreed among themselves.',
  component: 'BlocsAnswer',
  usual: 'all',
  own: [cut],
  narrowing: [filters.track, filters.from, filters.to, filters.decisions, filters.coalition, filters.region],
  read: (query) => {
    const at = query.take(cut);
    return ({ view, store, selection: { consensus: _, ...selection } }) => {
      const { inputs, method, ...data } = blocs(store, { ...selection, from: usualFrom(store, selection), cut: at });
      return { data, inputs, method, table: blocsTable(data), draw: blocsDrawn(view, data) };
    };
  },
};
