import { movement, movementTable } from '@acquis/analysis';
import { recordedVotes } from '@acquis/analysis/parameters';
import type { Analysis } from '../../analysis/analysis.js';
import { filters } from '../../analysis/answered.js';
import { movementDrawn } from '../../analysis/drawn.js';

const two = recordedVotes(
  'Two recorded votes by id, the first and then the second: decisions in committee or plenary, or votes of the whole Assembly.',
  { exactly: 2 },
);

/** Who voted otherwise in a second vote than in a first. */
export const movementAnalysis: Analysis = {
  name: 'movement',
  title: 'Who voted otherwise in a second vote',
  description:
    'From one recorded vote to another: two years of an item, two texts, or committee and plenary. First the change in members with no vote recorded; then who voted which way first and then, by name only where both votes are known by name; under a coalition or a regional group, of the states that belonged to it on both days.',
  component: 'MovementAnswer',
  usual: 'tracks',
  own: [two],
  narrowing: [filters.coalition, filters.region],
  read: (query) => {
    const [first = '', second = ''] = query.take(two);
    return ({ store, view, selection: { coalition, region }, voteOrDecision }) => {
      const { inputs, method, ...data } = movement(store, voteOrDecision(first), voteOrDecision(second), view, {
        coalition,
        region,
      });
      return { data, inputs, method, table: movementTable(data), draw: movementDrawn(data) };
    };
  },
};
