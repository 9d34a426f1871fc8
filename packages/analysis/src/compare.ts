/**
 * Records side by side: the facts at a glance line by line, who voted otherwise from one decision to the next, how far states
 * agreed.
 *
 * @module
 */

export { movementsOf, type Step } from './compare/decisions.js';
export {
  type Compared,
  type ComparedLine,
  comparisonsOf,
  type SideBySide,
  sideBySide,
} from './compare/side-by-side.js';
export { type AgreedPair, type Difference, votesAsLines, votesCompared } from './compare/states.js';
export { sideBySideTable } from './tables/side-by-side.js';
