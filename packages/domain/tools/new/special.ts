/** Fields of a record as they are being put together. */
export type Fields = Record<string, unknown>;

/** A value of a field given in fewer words than the field has. */
export interface Reading {
  /** What the option takes, for the usage message. */
  readonly takes: string;
  readonly read: (text: string) => unknown;
}

/** What `pnpm data new` must know of a kind beyond its schema. */
export interface Special {
  /** A complete command after `pnpm data new`. */
  readonly example: string;
  /** Options beside those of the schema, with what they take. */
  readonly options: Readonly<Record<string, string>>;
  /** Fields whose options take something shorter; a mapping in YAML is taken as it stands. */
  readonly readings?: Readonly<Record<string, Reading>>;
  /** Fields that must be given beside those given, though the schema does not require them. */
  readonly required: (fields: Fields) => readonly string[];
  /** Fields the schema requires that need not be given, with what stands for them. */
  readonly follows?: Readonly<Record<string, string>>;
  /** Fields that follow from others or from the special options. */
  readonly complete: (fields: Fields, options: Readonly<Record<string, string>>) => Fields;
  /** The id; undefined where it has to be given. */
  readonly id: (fields: Fields) => string | undefined;
  /** States on each side of a vote by member, kept in a file beside the record. */
  readonly votes?: (options: Readonly<Record<string, string>>) => Fields | undefined;
}
