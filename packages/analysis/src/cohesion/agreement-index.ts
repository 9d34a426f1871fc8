/** How a group voted: members in favour, against and abstaining. */
export interface GroupTally {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

/**
 * The agreement index of Hix, Noury and Roland, 0 to 1: 1 where all voted alike, 0 where they are spread evenly over the
 * three ways. Null where fewer than two voted, who cannot differ.
 */
export function agreementIndex({ inFavour, against, abstaining }: GroupTally): number | null {
  const voting = inFavour + against + abstaining;
  const most = Math.max(inFavour, against, abstaining);
  return voting < 2 ? null : (most - (voting - most) / 2) / voting;
}

/** The way most members voted; null where no single way had most. */
export function plurality(tally: GroupTally): keyof GroupTally | null {
  const most = Math.max(tally.inFavour, tally.against, tally.abstaining);
  const ways = (['inFavour', 'against', 'abstaining'] as const).filter((way) => tally[way] === most);
  return ways.length === 1 ? (ways[0] ?? null) : null;
}
