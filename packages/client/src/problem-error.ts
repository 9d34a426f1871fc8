import type { Schema } from './contract.js';

/** A problem document of the API (RFC 9457). */
export type Problem = Schema<'Problem'>;

/** The API refused a request, and says why, what was expected, and what may have been meant. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** The whole problem document; a problem may have further members, which the page at its `type` explains. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.problem = problem;
  }

  /** The address of a page that explains the problem. */
  get type(): string {
    return this.problem.type;
  }

  /** The last part of `type`, the same wherever the API stands: `unknown-record`, `not-yet-known`, `invalid-parameter`. */
  get kind(): string {
    return this.type.slice(this.type.lastIndexOf('/') + 1);
  }

  /** The kind of problem in words. */
  get title(): string {
    return this.problem.title;
  }

  /** The HTTP status. */
  get status(): number {
    return this.problem.status;
  }

  /** What was wrong here, what was expected, and how to mend it. */
  get detail(): string {
    return this.problem.detail;
  }

  /** Everything wrong with the query, by parameter, or with the body, by JSON Pointer; empty where the problem is another. */
  get errors(): NonNullable<Problem['errors']> {
    return this.problem.errors ?? [];
  }

  /** What may have been meant, each with its address; empty where nothing is near. */
  get suggestions(): NonNullable<Problem['suggestions']> {
    return this.problem.suggestions ?? [];
  }
}
