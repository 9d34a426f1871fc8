/**
 * The record's figures: layout models (data in, positions and words out), stand-alone accessible SVG made from them, and each
 * figure as text. The site renders the models so that they reflow, the API serves the SVG, the terminal shows the text.
 *
 * @module
 */
export { type Card, cardSize, cardSvg } from './card/svg.js';
export { drawnCollections } from './drawn.js';
export { type FlowBand, type FlowChart, type FlowCount, type FlowNode, flowChart } from './flow/model.js';
export { flowSvg, flowText, standingOrder, voteStandingWords } from './flow/svg.js';
export { indexInFigures } from './index-in-figures.js';
export {
  type LineageBox,
  type LineageLayout,
  lineageLayout,
  padding as lineagePadding,
} from './lineage/layout.js';
export { type Lineage, type LineageEdge, type LineageNode, lineage } from './lineage/model.js';
export { lineageSvg } from './lineage/svg.js';
export { lineageFinding, lineageText } from './lineage/text.js';
export { type Matrix, type MatrixSide, matrixSvg, matrixText } from './matrix/svg.js';
export { type RankingGroup, type RankingRow, rankingSvg, rankingText } from './ranking/svg.js';
export {
  type LabelSide,
  labelAt,
  type PlacedPoint,
  type ScatterOptions,
  type ScatterPoint,
  scatter,
} from './scatter/model.js';
export { type GroupedPoint, scatterSvg, scatterText } from './scatter/svg.js';
export { score } from './score/model.js';
export type { Score, ScoreBar, ScoreLane, ScoreMark, ScoreOptions, ScoreSpan } from './score/score.js';
export { scoreSvg } from './score/svg.js';
export { scoreText } from './score/text.js';
export { type ScoreTick, thinned } from './score/ticks.js';
export { voiceShapes } from './spectrum/mark-shape.js';
export {
  ofVoice,
  type Spectrum,
  type SpectrumMark,
  type SpectrumStance,
  spectrum,
  type Voice,
} from './spectrum/model.js';
export { spectrumSvg } from './spectrum/svg.js';
export { markText, spectrumFinding, spectrumNotes, spectrumText } from './spectrum/text.js';
export { type Stair, type Staircase, type Stairs, staircase } from './staircase/model.js';
export { staircaseSvg } from './staircase/svg.js';
export { staircaseFinding, staircaseNotes, staircaseText } from './staircase/text.js';
export { type Drawing, type Words, widths } from './svg/sheet.js';
export { majorityOf, type Needed } from './tally-bar/majority.js';
export { type TallyBar, type TallyFigures, type TallySegment, tallyBar, tallyBarOf } from './tally-bar/model.js';
export { tallySvg } from './tally-bar/svg.js';
export { tallyText } from './tally-bar/text.js';
export {
  countStandings,
  type Standing,
  type StandingOf,
  standings,
  standingWords,
  treatyMap,
} from './treaty-map/model.js';
export { treatyMapSvg } from './treaty-map/svg.js';
export { treatyMapFinding, treatyMapNote, treatyMapText } from './treaty-map/text.js';
export {
  type CoalitionGrouping,
  countVotes,
  type Grouping,
  groupings,
  type VoteCell,
  type VoteGroup,
  voteGrid,
} from './vote-grid/model.js';
export { voteGridSvg } from './vote-grid/svg.js';
export { voteGridText } from './vote-grid/text.js';
export { voteMap } from './vote-map/model.js';
export { voteMapSvg } from './vote-map/svg.js';
export { type VoteMark, voteMarks } from './vote-marks.js';
export { type Layout, layouts } from './world-map/layouts.js';
export { mapNote } from './world-map/svg.js';
export { type OfState, type Placed, type WorldMap, worldMap } from './world-map/world-map.js';
