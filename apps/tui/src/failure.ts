/**
 * Exit codes: 1 for a failure that is no one's question, 2 for a command that was not understood or that a method refuses to
 * answer, 3 for a record that is not there or not yet known, 4 for a server that does not answer.
 */
export type FailureCode = 1 | 2 | 3 | 4;

/** Why a command cannot answer: a sentence, and how to mend it. Printed on stderr. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly hints: readonly string[];

  constructor(code: FailureCode, message: string, hints: readonly string[] = []) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.hints = hints;
  }
}
