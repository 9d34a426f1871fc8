/** How large dots are and how much room is between them, in units of the map's box. */
export interface DotSize {
  readonly radius: number;
  readonly gap: number;
}

/** The layouts there are: on narrow sheets dots must be larger, against the land, to be read. */
export const layouts = {
  wide: { radius: 7, gap: 1.6 },
  narrow: { radius: 10, gap: 1.8 },
} as const satisfies Readonly<Record<string, DotSize>>;

/** One of the {@link layouts}. */
export type Layout = keyof typeof layouts;
