import { count } from '@acquis/domain';

/** The words of briefs on a state. */
export const words = {
  // ahead
  plannedForTheseDays: 'planned for these days',
  datesAhead: 'Dates and deadlines ahead',
  nearestOf: (shown: number, all: number) => `The nearest ${shown} of ${all}.`,
  noDateAhead: (track: string) => `No date ahead on ${track} is in the record.`,

  // brief
  recordHolds: (day: string, own: string) => `By ${day} the record holds ${own}, `,
  votesOnTrack: (votes: number, track: string, voted: string) =>
    `${count(votes, 'recorded vote')} on ${track}${voted}.`,
  none: 'none',
  ofGroupsAndOthers: (groups: number | string, others: number | string) =>
    `${groups} of its groups and ${others} ascribed to it by others, and `,

  // markdown
  asKnownOnInMarkdown: (day: string) => `Brief, as known on ${day}.`,
  footInMarkdown: (version: string, day: string, self: string) =>
    `Acquis, data version ${version}, as of ${day}. ${self}. CC BY 4.0; votes by member: United Nations Dag Hammarskjöld Library.`,

  // region
  otherwiseInVote: (text: string, own: string, most: string) => `${text} (it: ${own}, most: ${most})`,
  votedAsMost: (alike: number, votes: number) =>
    `In ${alike} of ${count(votes, 'vote')} it voted as most members of the regional group did.`,
  otherwiseIn: (votes: string) => `Otherwise in ${votes}`,
  actsOfRegion: (treaty: string, members: number, signed: number, consented: number) =>
    `${treaty}: of ${members} members, ${signed} signed and ${consented} consented to be bound, by the acts in the record.`,
  positionsOfRegion: (holders: number, members: number, name: string) =>
    `${holders} of ${members} members have a position in their own voice on ${name} in the record.`,
  inferredNotCounted: 'Positions inferred from other texts or acts are not counted.',
  besideItsRegion: 'Beside its region',
  regionByMembership: (region: string) => `${region}, by today’s membership.`,
  noRegion: 'The record lists no regional group for it; nothing is compared.',

  // treaties
  treaties: 'Treaties',
  noTreatyOn: (track: string) => `The record has no treaty on ${track}.`,

  // unknowns
  noOwnPositionOn: (names: string) => `No position of its own is in the record on: ${names}.`,
  publishedNotByIssue: (positions: number, dates: string, topics: string, silent: number) => {
    const one = positions === 1;
    const takesUp = topics === '' ? '' : ` ${one ? 'takes' : 'take'} up ${topics};`;
    const broken = `${topics === '' ? '' : one ? ' it' : ' they'} ${one ? 'is' : 'are'} not broken down by issue in this record`;
    const may = silent === 1 ? 'this issue may be dealt with there' : 'an issue in this list may be dealt with there';
    return `Its published ${one ? 'position' : 'positions'} of ${dates}${takesUp}${broken}: ${may}.`;
  },
  notChecked: (positions: number) =>
    `${count(positions, 'position')} above not checked against a source that was read.`,
  onMachineReports: (positions: number) => `${count(positions, 'position')} above on AI-generated reports alone.`,
  withoutDate: (positions: number) =>
    `${count(positions, 'position')} above without a date: whether it still holds is not known.`,
  noVoteRecorded: (votes: number) =>
    `In ${count(votes, 'vote')} no vote of it is recorded; that says nothing of presence or intent.`,
  sourcesReadTo: (track: string, until: string) =>
    `Sources on ${track} were read to ${until}; what was done since is not in the record.`,
  notKnown: 'What is not known',
  notKnownTold: 'What is not listed may have been said or done all the same. Nothing here is inferred.',
  noGapNamed: 'The record names no gap on this.',

  // voices
  onTrackAsWhole: (track: string) => `On ${track} as a whole: the record does not tie these to one issue.`,
  ownVoice: 'In its own voice',
  ownVoiceTold: 'Where its words are reported by others, or were read from what it signed or did, the line says so.',
  noOwnPosition: (name: string) => `No position of its own on ${name} is in the record.`,
  introduced: (resolutions: number, texts: string) => `Introduced ${count(resolutions, 'resolution')}: ${texts}.`,
  notOfficial: (statements: string) => `Not officially attested: ${statements}`,
  putOnRecord: 'What it put on record',
  putOnRecordTold: 'The mark says how well it is attested that the state was among those acting.',
  nothingPutOnRecord: 'No objection, explanation, proposal or joint statement put down to it is in the record.',
  groupsSaid: 'What its groups said',
  groupsSaidTold: 'Each is the group’s, not the state’s own; by its membership on the day of each.',
  noGroupPosition: (name: string) => `No position of a group to which it belonged is in the record on ${name}.`,
  ascribed: 'Ascribed to it by others',
  ascribedTold: 'By lists and reports of third parties; its own words were not read.',
  nothingAscribed: (name: string) => `Nothing on ${name} is ascribed to it in the record.`,

  // votes
  votedApart: (groups: string) => `voted apart from most members of ${groups}`,
  howItVoted: 'How it voted',
  noVoteOn: (track: string) => `No vote by member on ${track} is in the record for it.`,
  observersDoNotVote: 'Observer States do not vote in the Assembly.',
  votesTold: (whole: string) =>
    `In plenary, where the vote is known by member; all members in favour–against–abstaining. Titles are in short.${whole}`,
  votesOnWholeTexts: (track: string) => ` Votes on ${track}: a vote is on a whole text and is no position on an issue.`,
};
