import type { Drawing } from '@acquis/charts';
import type { CollectionName, Kinds, View } from '@acquis/domain';

/** A figure records of a collection are drawn as. */
export interface Figure<K extends CollectionName> {
  /** What it is called in an address. */
  readonly name: string;
  /** What is drawn, in a sentence. */
  readonly draws: string;
  /** Of which records there is one, and why not of others. */
  readonly of: string;
  readonly has: (record: Kinds[K], view: View) => boolean;
  /** Undefined where there is none. */
  readonly draw: (record: Kinds[K], view: View, drawing: Drawing) => string | undefined;
  /** What is drawn stands in other records, such as positions or acts, each with sources and an attestation of its own. */
  readonly ofOthers?: true;
  /** The same as text. */
  readonly text: (record: Kinds[K], view: View) => string | undefined;
}

/** The media type of figures. */
export const svg = 'image/svg+xml; charset=utf-8';

/** The policy of a figure: its own style and nothing else; framed by none. */
export const figurePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
