import { movementsOf, votesAsLines, votesCompared } from '@acquis/analysis/compare';
import type { Route } from '../route.js';
import { compareRoutes } from './compare-route.js';

/** Every comparison that can be asked. */
export const comparisons: readonly Route[] = [
  ...compareRoutes({
    name: 'decisions',
    example: ['a-res-78-237-committee', 'a-res-78-237-plenary'],
    component: 'DecisionsCompared',
    says: 'From each to the next, who voted otherwise, by name only where both votes are known by name; the figures alone where they are not.',
    together: movementsOf,
  }),
  ...compareRoutes({
    name: 'states',
    example: ['sgp', 'usa'],
    component: 'StatesCompared',
    says: 'Pair by pair, how far they agreed in the recorded votes of the tracks (Lijphart’s index), and every vote in which two of them voted otherwise than each other; a member with no vote recorded has not voted otherwise.',
    together: votesCompared,
    below: { what: 'the recorded votes', lines: votesAsLines },
  }),
  ...compareRoutes({
    name: 'processes',
    example: ['oewg-2021-2025', 'global-mechanism'],
    component: 'ProcessesCompared',
    says: 'Mandate, rule of decision, membership and outcomes as they are in the record.',
    together: () => ({}),
  }),
];
