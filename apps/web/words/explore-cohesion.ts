import { count } from '@acquis/domain';

/** The words of the cohesion of groups. */
export const words = {
  // cohesion-page
  noIndex: (group: string) => `No index can be given for ${group} over the votes selected.`,
  nobodyApart: 'nobody voted apart from most members',
  membersApart: (apart: number) => `members voted apart in ${apart} of them`,
  cohesionTold: (votes: number, group: string, index: string, apart: string) =>
    `${group}: over ${count(votes, 'recorded vote')} its cohesion is ${index} on average, where 1 means that all who voted chose alike; ${apart}.`,
  membersOnDay: 'Members on the day of each vote.',
  regionalGroupOfToday: 'Today’s regional group, unverified for any other day.',
  itsCohesion: 'Its cohesion, by year drawn, by vote as a table,',
  method:
    'The agreement index of Hix, Noury and Roland over the members that voted: 1 where all chose alike, 0 where they are spread evenly over in favour, against and abstaining. Members with no vote recorded are counted beside it and never in it. Groups whose membership is undated or not wholly named have no index.',
  explore: 'Explore',
  cohesion: 'Cohesion',
  heading: 'How groups hold together',
  form: 'Whose cohesion',
  group: 'Group',
  chooseGroup: 'Choose a group',
  coalitions: 'Coalitions',
  regionalGroups: 'Regional groups',

  // cohesion-votes
  nobody: 'nobody',
  membersUnit: (members: number) => `${members} members`,
  voteByVote: 'Vote by vote',
  voteByVoteTold:
    'Bar and figures: members in favour, against, abstaining, and with no vote recorded. Apart: who voted otherwise than most members that voted.',
  tableLabel: 'Cohesion vote by vote',
  vote: 'Vote',
  howMembersVoted: 'How members voted',
  index: 'Index',
  apart: 'Apart',
  andWithoutVote: (noVoteRecorded: number) => `and ${noVoteRecorded}`,
  tally: (inFavour: number, against: number, abstaining: number, noVoteRecorded: number) =>
    `${inFavour} in favour, ${against} against, ${abstaining} abstaining, ${noVoteRecorded} with no vote recorded`,

  // cohesion-years
  yearByYear: 'Year by year',
  yearByYearTold: 'Mean of the index over the votes of a year, from 0 to 1.',
  votes: (votes: number) => count(votes, 'vote'),

  // app/[day]/explore/cohesion/page
  cohesionOfGroups: 'Cohesion of groups',
  description: 'How far the members of a coalition or a regional group vote alike, vote by vote, and who voted apart.',
};
