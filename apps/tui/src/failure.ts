/** Exit codes: 2 for a command that was not understood or that a method refuses to answer, 3 for a record that is not there. */
export type FailureCode = 2 | 3;

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
