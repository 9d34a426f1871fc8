/** The words of the page on methods. */
export const words = {
  // computed
  rules: 'Rules, replay and what if',
  rulesTold:
    'Each rule of procedure is a function from stated facts to an outcome, its reasons and the provision that decides. Every recorded decision is run through the rule of its organ and comes to the recorded outcome, to another, or lacks facts, which are then listed. What if changes the facts and runs the same rule; its answers are hypothetical and say nothing of what a state would have done.',
  agreement: 'Agreement of two states',
  agreementTold:
    'Lijphart’s index over the recorded votes in which both voted: 1 for voting alike, ½ where one of the two abstained, 0 for voting opposite. Below ten shared votes, or below half of those selected, no index is given. Beside it stands Scott’s pi, weighted in the same way, which takes off what two states with such habits would reach by chance.',
  cohesion: 'Cohesion of a group',
  cohesionTold:
    'The agreement index of Hix, Noury and Roland over the members, on the day of each vote, that voted: 1 where all chose alike, 0 where they are spread evenly over the three ways. Groups whose membership is undated or not wholly named have none.',
  movement: 'Movement between two votes',
  movementTold:
    'First the change in members with no vote recorded; then, only where both votes are known by name, which states stand otherwise in the second than in the first.',
  blocs: 'Blocs',
  blocsTold:
    'Over the record of the whole Assembly only: the votes of the three tracks are too few and too lopsided. Average linkage of states by their agreement, cut where groups would join below a stated agreement, and a map by classical scaling with the share of the differences it keeps.',
  entryIntoForce: 'Entry into force, and a pace of ratifications',
  entryIntoForceTold:
    'The threshold, the delay and the conditions of a treaty are data of its record; counted are the instruments a source shows to be deposited. Days are computed from the first and the last day each date may cover, so that an inexact date gives a range. A pace spreads the instruments still needed evenly from the day of the page on; it is a supposition of the reader’s and no forecast.',
  participation: 'Participation',
  participationTold:
    'Numbers of a round are those published; sums are over the rounds of which all of them are recorded. An organisation objected to counts once, by what is known best: a source names the State that objected, others only infer one, or neither is recorded. An inference names nobody. The rule of a round is that of the last modalities agreed in its process by then.',
  timeline: 'The timeline',
  timelineTold:
    'Every dated event of every record stands in one stream; a later plan replaces an earlier one, and an event planned for a day that has passed has no outcome until a source says so. An event belongs to every period its date may lie in: one dated 2024 is found in each month of that year, and drawn as a thin line over it.',
  attestation: 'Counting attestation',
  attestationTold:
    'A record counts by its own attestation, that of the best source read for it as a whole. A single value with an attestation of its own does not move the record; where both are shown, the weaker stands. Records cited to sources not yet read are unverified, whatever the source.',
  map: 'The map',
  mapTold:
    'Bare land without boundaries, in an equal-area projection, with a dot for each state near the middle of its largest piece of land. Dots that would cover one another are moved apart, so that each is seen; they stand for states and say nothing of territory.',
  whereShown: 'Where it is shown',
  formulaAndMore: '. Formula, worked example, limits and literature:',
  inRepository: 'in the repository.',

  // methods-page
  methods: 'Methods',
  heading: 'How the record is kept',
  introduction:
    'Every fact is a dated record with its source. Everything else, every status, count, sentence and drawing on this site, is computed from the records.',
  pastDay: 'What a past day shows',
  pastDayTold:
    '“As known on 31 December 2023” means: what was public by the end of that day (UTC), by the best record of today. A fact becomes known on the day it was stated, or, without such a day, on the last day it may have happened on; where it is undated, on the day its earliest source was published. Before that it is not shown, and neither is anything that refers to it. Meetings planned then are shown as planned, even if they were moved later. Our own summaries were written with hindsight and are left out on earlier days; the computed sentence stands in their place.',
  correctionsListedAs: 'Corrections of the record apply to all days. They are listed as',
  linkRevisions: 'revisions',
  howAttested: 'How well a fact is attested',
  officialTold: 'A document of the United Nations or of a depositary says so.',
  reportedTold: 'An observatory, the press, a non-governmental organisation or a scholar says so.',
  unverifiedTold: 'It is known, and has not yet been checked against a source that was read.',
  markTold:
    'The mark stands for the record as a whole. A single value that is better or worse attested carries its own. Where sources contradict each other, every value is kept, with the one taken and why, among the',
  linkDiscrepancies: 'discrepancies',
  neverInferred: 'What is never inferred',
  neverInferredTold:
    'No vote, signature or position of a single state is inferred. A member for which the record shows nothing has no vote recorded; that says nothing of whether it was present. A meeting whose days have passed and of which no source read says what came of it is shown with its outcome missing. Committee and plenary are different decisions, and their figures are never mixed. “Without a vote” is not consensus, and where it follows only from the absence of a recorded vote, the page says so.',
  groupsOfStates: 'Groups of states',
  groupsTold:
    'The grid of a vote groups members by today’s regional groups. Membership of a coalition is that of the day shown; where only today’s membership is known, the page says so.',

  // app/[day]/methods/page
  description:
    'How the record is kept: what a past day shows, how well facts are attested, and what is never inferred.',
};
