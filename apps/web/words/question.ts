/** What the reader is told of a question that could not be read. */
export const words = {
  // site/question
  noTrack: (track: string, tracks: string) =>
    `There is no track “${track}” in the record; all tracks are taken. Possible are ${tracks}.`,
  noDayBetween: (from: string, to: string) => `No day is from ${from} to ${to}; the period is left out.`,
  noVoteFrom: (day: string) => `No vote is known yet from ${day} on; that day is left out.`,
  noSetOfVotes: (source: string) => `“${source}” is no set of votes: write tracks or all.`,
  noDay: (text: string, name: string) =>
    `“${text}” is not a day for “${name}”: write year, month and day, 2018-01-01. It is left out.`,

  // site/reading
  knownOnlyFrom: (one: string, text: string, since: string, day: string) =>
    `The ${one} “${text}” is known only from ${since} on; here the record is as known on ${day}.`,
  sharedBy: (text: string, ids: string) => `“${text}” is shared by ${ids}: choose one of them.`,
  noSuchRecord: (one: string, text: string, meant: string) => `There is no ${one} “${text}” in the record.${meant}`,
  or: ' or ',
  didYouMean: (names: string) => ` Did you mean ${names}?`,
};
