import type { z } from 'zod';

/** What an address takes with POST. */
export interface Body {
  /** The name of its component in the OpenAPI document. */
  readonly component: string;
  /** Strict objects throughout: what is not known is refused. */
  readonly schema: z.ZodType;
  /** A body that is taken, of the record's own facts. */
  readonly example: object;
}
