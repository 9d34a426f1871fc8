import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';

interface Computation {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly page: string;
  readonly text: string;
}

const computations: readonly Computation[] = [
  {
    id: 'rules',
    title: 'Rules, replay and what if',
    path: '/rules',
    page: 'docs/method/rules.md',
    text: 'Each rule of procedure is a function from stated facts to an outcome, its reasons and the provision that decides. Every recorded decision is run through the rule of its organ and comes to the recorded outcome, to another, or lacks facts, which are then listed. What if changes the facts and runs the same rule; its answers are hypothetical and say nothing of what a state would have done.',
  },
  {
    id: 'agreement',
    title: 'Agreement of two states',
    path: '/explore/agreement',
    page: 'docs/method/agreement.md',
    text: 'Lijphart’s index over the recorded votes in which both voted: 1 for voting alike, ½ where one of the two abstained, 0 for voting opposite. Below ten shared votes, or below half of those selected, no index is given. Beside it stands Scott’s pi, weighted in the same way, which takes off what two states with such habits would reach by chance.',
  },
  {
    id: 'cohesion',
    title: 'Cohesion of a group',
    path: '/explore/cohesion',
    page: 'docs/method/cohesion.md',
    text: 'The agreement index of Hix, Noury and Roland over the members, on the day of each vote, that voted: 1 where all chose alike, 0 where they are spread evenly over the three ways. Groups whose membership is undated or not wholly named have none.',
  },
  {
    id: 'movement',
    title: 'Movement between two votes',
    path: '/explore/movement',
    page: 'docs/method/movement.md',
    text: 'First the change in members with no vote recorded; then, only where both votes are known by name, which states stand otherwise in the second than in the first.',
  },
  {
    id: 'blocs',
    title: 'Blocs',
    path: '/explore/blocs',
    page: 'docs/method/blocs.md',
    text: 'Over the record of the whole Assembly only: the votes of the three tracks are too few and too lopsided. Average linkage of states by their agreement, cut where groups would join below a stated agreement, and a map by classical scaling with the share of the differences it keeps.',
  },
  {
    id: 'pace',
    title: 'Entry into force, and a pace of ratifications',
    path: '/what-if',
    page: 'docs/method/rules-treaties-and-participation.md',
    text: 'The threshold, the delay and the conditions of a treaty are data of its record; counted are the instruments a source shows to be deposited. Days are computed from the first and the last day each date may cover, so that an inexact date gives a range. A pace spreads the instruments still needed evenly from the day of the page on; it is a supposition of the reader’s and no forecast.',
  },
  {
    id: 'participation',
    title: 'Participation',
    path: '/participation',
    page: 'docs/method/rules-treaties-and-participation.md',
    text: 'Numbers of a round are those published; sums are over the rounds of which all of them are recorded. An organisation objected to counts once, by what is known best: a source names the State that objected, others only infer one, or neither is recorded. An inference names nobody. The rule of a round is that of the last modalities agreed in its process by then.',
  },
  {
    id: 'timeline',
    title: 'The timeline',
    path: '/timeline',
    page: 'docs/method/timeline.md',
    text: 'Every dated event of every record stands in one stream; a later plan replaces an earlier one, and an event planned for a day that has passed has no outcome until a source says so. An event belongs to every period its date may lie in: one dated 2024 is found in each month of that year, and drawn as a thin line over it.',
  },
  {
    id: 'attestation',
    title: 'Counting attestation',
    path: '/data',
    page: 'docs/method/attestation.md',
    text: 'A record counts by its own attestation, that of the best source read for it as a whole. A single value with an attestation of its own does not move the record; where both are shown, the weaker stands. Records cited to sources not yet read are unverified, whatever the source.',
  },
  {
    id: 'map',
    title: 'The map',
    path: '/decisions',
    page: 'docs/method/map.md',
    text: 'Bare land without boundaries, in an equal-area projection, with a dot for each state near the middle of its largest piece of land. Dots that would cover one another are moved apart, so that each is seen; they stand for states and say nothing of territory.',
  },
];

/** How what is computed from votes and rules is computed, in short. */
export function Computed({ at }: { readonly at: DayContext }) {
  return computations.map(({ id, title, path, page, text }) => (
    <section key={id} id={id} className="part measure">
      <h2>{title}</h2>
      <p className="mt-2">{text}</p>
      <p className="sub mt-2">
        <To at={at} path={path}>
          Where it is shown
        </To>
        . Formula, worked example, limits and literature: <code>{page}</code> in the repository.
      </p>
    </section>
  ));
}
