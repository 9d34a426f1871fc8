import type { DatedHappening } from '@acquis/domain';
import type { Subject } from '../told/subject.js';

/** A format that happenings can be had in besides JSON. */
export interface HappeningFormat {
  /** Ends the path of addresses that have this format. */
  readonly suffix: string;
  /** The media type, without parameters. */
  readonly mediaType: string;
  /** The media type, with its parameters. */
  readonly type: string;
  /** Writes happenings, in the order asked for where the format has one. */
  readonly happenings: (happenings: readonly DatedHappening[], subject: Subject) => string;
}
