import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { words } from '@/words/methods';

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
    title: words.rules,
    path: '/rules',
    page: 'docs/method/rules.md',
    text: words.rulesTold,
  },
  {
    id: 'agreement',
    title: words.agreement,
    path: '/explore/agreement',
    page: 'docs/method/agreement.md',
    text: words.agreementTold,
  },
  {
    id: 'cohesion',
    title: words.cohesion,
    path: '/explore/cohesion',
    page: 'docs/method/cohesion.md',
    text: words.cohesionTold,
  },
  {
    id: 'movement',
    title: words.movement,
    path: '/explore/movement',
    page: 'docs/method/movement.md',
    text: words.movementTold,
  },
  {
    id: 'blocs',
    title: words.blocs,
    path: '/explore/blocs',
    page: 'docs/method/blocs.md',
    text: words.blocsTold,
  },
  {
    id: 'pace',
    title: words.entryIntoForce,
    path: '/what-if',
    page: 'docs/method/rules-treaties-and-participation.md',
    text: words.entryIntoForceTold,
  },
  {
    id: 'participation',
    title: words.participation,
    path: '/participation',
    page: 'docs/method/rules-treaties-and-participation.md',
    text: words.participationTold,
  },
  {
    id: 'timeline',
    title: words.timeline,
    path: '/timeline',
    page: 'docs/method/timeline.md',
    text: words.timelineTold,
  },
  {
    id: 'attestation',
    title: words.attestation,
    path: '/data',
    page: 'docs/method/attestation.md',
    text: words.attestationTold,
  },
  {
    id: 'map',
    title: words.map,
    path: '/decisions',
    page: 'docs/method/map.md',
    text: words.mapTold,
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
          {words.whereShown}
        </To>
        {words.formulaAndMore} <code>{page}</code> {words.inRepository}
      </p>
    </section>
  ));
}
