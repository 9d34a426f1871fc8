import { count } from '@acquis/domain';

/** The words of the blocs. */
export const words = {
  // bloc-groups
  states: (states: number) => count(states, 'state'),
  agreeingAt: (agreement: string) => `agreeing at ${agreement} on average`,
  inNoGroup: 'in no group at this cut',

  // blocs-figure
  mapOfStates: 'Map of states',

  // blocs-page
  periodOfVotes: (first: string, last: string) => ` from ${first} to ${last}`,
  groupsFormed: (votes: number, period: string, placed: number, groups: number, cut: number, kept: number) =>
    `In ${count(votes, 'recorded vote')} of the whole Assembly${period}, ${count(placed, 'state')} formed ${count(groups, 'group')} that voted alike; two groups stay apart where they would join below an agreement of ${cut}. The map keeps ${kept} per cent of what sets them apart.`,
  noCut: (text: string) =>
    `“${text}” is no cut: write an agreement above 0 and at most 1, such as 0.75, which is taken.`,
  explore: 'Explore',
  blocs: 'Blocs',
  heading: 'Which states vote alike',
  form: 'Which votes',
  cutAt: 'Cut at an agreement of',
  mapHeading: 'States by how they vote',
  mapTold:
    'The nearer two states, the more alike they voted; axes have no meaning of their own. Shape and colour: the groups below.',
  theMap: 'The map of states',
  groupsByName: 'The groups, by name',
  groupsTold: 'Largest first. It says how states voted, nothing of what they have agreed among themselves.',
  notPlaced: (required: number, states: string) =>
    `Not placed, sharing fewer than ${required} votes with others: ${states}.`,
  method: (required: number) =>
    `Agreement of all pairs by Lijphart’s index; groups by average linkage, cut at the agreement stated; the map by classical scaling, the squared distance of two points standing for 1 less their agreement. Any two states placed share at least ${required} votes.`,

  // app/[day]/explore/blocs/page
  description:
    'Which states vote alike over the recorded votes of the whole General Assembly: a map and groups at a stated cut.',
};
