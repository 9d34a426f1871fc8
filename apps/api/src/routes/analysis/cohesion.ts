import { cohesion, cohesionTable } from '@acquis/analysis';
import { group, isRegion } from '@acquis/analysis/parameters';
import type { Analysis } from '../../analysis/analysis.js';
import { filters } from '../../analysis/answered.js';
import { cohesionDrawn } from '../../analysis/drawn.js';

/** How far a group voted alike. */
export const cohesionAnalysis: Analysis = {
  name: 'cohesion',
  title: 'How far a group voted alike',
  description:
    'The agreement index of Hix, Noury and Roland over the members a coalition had on the day of each vote, or over a regional group as it is today: 1 all alike, 0 spread evenly over the three ways. Vote by vote with who voted apart, by year, and on the whole.',
  component: 'CohesionAnswer',
  usual: 'tracks',
  own: [group],
  narrowing: [filters.track, filters.from, filters.to, filters.decisions],
  read: (query) => {
    const id = query.take(group) ?? '';
    return ({ store, selection: { votes, track, from, to } }) => {
      const whose = isRegion(id) ? { region: id } : { coalition: id };
      const found = cohesion(store, whose, { votes, track, from, to });
      const { inputs, method, ...data } = found;
      return { data, inputs, method, table: cohesionTable(data), draw: cohesionDrawn(found) };
    };
  },
};
