import type { Day } from '@acquis/domain';

/** What a route answers, before it is made into bytes. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  /** Text, or the bytes of what is none, such as an archive or a picture. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Values of the `Link` header. */
  readonly links?: readonly string[];
  /** Where the thing asked for is, for a redirect. */
  readonly location?: string;
  /** Whether the same address has other formats, chosen by the `Accept` header. */
  readonly negotiated?: boolean;
  /** Methods that are allowed, for a refusal of another. */
  readonly allow?: string;
  /** The name under which it is saved, where it is to be saved rather than shown. */
  readonly savedAs?: string;
  /** The Content-Security-Policy, where it is not that of data. */
  readonly policy?: string;
  /** The day as of which the record is shown, where it is. */
  readonly asOf?: Day;
  /**
   * How long it holds: `today` until the day ends, `fixed` as long as the data version, `never` not at all.
   */
  readonly holds: 'today' | 'fixed' | 'never';
}

/** The media type of every answer that holds data. */
export const json = 'application/json; charset=utf-8';

/** Sends the client on to another address, for good. */
export function redirect(location: string): Answer {
  return { status: 308, type: json, body: JSON.stringify({ location }), location, holds: 'fixed' };
}
