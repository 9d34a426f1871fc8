import type { Answer } from '../answer.js';
import type { Service } from '../service.js';

/** A kind of error as it is documented under its own address. */
export interface ProblemKind {
  /** The last segment of the type's address. */
  readonly name: string;
  readonly status: number;
  /** The same for every occurrence. */
  readonly title: string;
  /** When it occurs and how to mend it, for the page of the type. */
  readonly meaning: string;
  /** The members it has besides those of RFC 9457, each with what it holds. */
  readonly members: Readonly<Record<string, string>>;
}

/** What one occurrence adds to its kind. */
export interface Occurrence {
  /** What was wrong here, what was expected, and how to mend it. */
  readonly detail: string;
  readonly [member: string]: unknown;
}

/** An error of the request, to be answered with a problem document. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly occurrence: Occurrence;

  constructor(kind: ProblemKind, occurrence: Occurrence) {
    super(occurrence.detail);
    this.name = 'Problem';
    this.kind = kind;
    this.occurrence = occurrence;
  }
}

/** The problem document (RFC 9457) of an error, for a request to `instance`. */
export function problemAnswer({ kind, occurrence }: Problem, service: Service, instance: string): Answer {
  const { detail, ...members } = occurrence;
  const { name, status, title } = kind;
  const document = { type: `${service.apiUrl}/problems/${name}`, title, status, detail, instance, ...members };
  return { status, type: 'application/problem+json; charset=utf-8', body: JSON.stringify(document), holds: 'never' };
}
