import type { Day } from '@acquis/domain';
import type { Publication } from '@acquis/domain/cite';

/** What the tools are given by the program that offers them. Nothing below it reads a clock or the environment. */
export interface Host extends Publication {
  /** Today, in UTC, asked at each call. */
  readonly today: () => Day;
  /** Told of a fault of the program, so that the host can log it. */
  readonly report: (fault: unknown) => void;
}
