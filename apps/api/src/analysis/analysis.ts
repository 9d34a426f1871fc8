import type { Method, Selection, Table, VoteStore } from '@acquis/analysis';
import type { Votes } from '@acquis/analysis/parameters';
import type { Drawing } from '@acquis/charts';
import type { View } from '@acquis/domain';
import type { Parameter } from '@acquis/domain/parameters';
import type { Query } from '../query.js';

/** What an analysis works on. */
export interface Material {
  readonly view: View;
  readonly store: VoteStore;
  readonly selection: Selection;
  /**
   * The id of a recorded vote that is named by its own id or that of its decision.
   *
   * @throws Problem when there is no such vote, none yet, or none known by every member
   */
  readonly vote: (text: string) => string;
  /** The same, but for a vote known only by figures and some names the id of its decision. */
  readonly voteOrDecision: (text: string) => string;
}

/** Draws what was found. */
export type Draw = (drawing: Drawing) => string;

/** What an analysis found, as JSON, as a table and drawn. */
export interface Result {
  readonly data: object;
  /** What it was computed from, so that it can be cited and computed again. */
  readonly inputs: object;
  readonly method: Method;
  readonly table: Table;
  /** The same as a stand-alone SVG. */
  readonly draw: Draw;
}

/** A question about recorded votes, under `/v1/analysis/{name}`. */
export interface Analysis {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The component of the answer in the OpenAPI document. */
  readonly component: string;
  /** Which votes are asked about where nothing is said. */
  readonly usual: Votes;
  /** What only this question asks. */
  readonly own: readonly Parameter<unknown>[];
  /** By what the votes can be narrowed: some of those in `parameters.ts`. */
  readonly narrowing: readonly Parameter<unknown>[];
  /** Reads its own parameters; what comes of it answers, or throws a Refusal or a Problem. */
  readonly read: (query: Query) => (material: Material) => Result;
}
