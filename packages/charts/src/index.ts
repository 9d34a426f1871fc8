/**
 * Layout models of the record's figures: data in, positions and words out. The site renders them so that they reflow, the
 * terminal as text.
 *
 * @module
 */
export { type FlowBand, type FlowChart, type FlowCount, type FlowNode, flowChart } from './flow/model.js';
export { type PlacedPoint, type ScatterOptions, type ScatterPoint, scatter } from './scatter/model.js';
export { score } from './score/model.js';
export type { Score, ScoreBar, ScoreLane, ScoreMark, ScoreOptions, ScoreSpan } from './score/score.js';
export { type TallyBar, type TallyFigures, type TallySegment, tallyBar, tallyBarOf } from './tally-bar/model.js';
export { countVotes, type Grouping, groupings, type VoteCell, type VoteGroup, voteGrid } from './vote-grid/model.js';
export { type VoteMark, voteMarks } from './vote-marks.js';
