import { acquis, inListOrder, kindNames } from '@acquis/domain';

const view = acquis.at('2026-11-24');

/** How far apart in their list the records lie whose pages are tried: the first only, or with `pnpm verify` every twentieth. */
const step = process.env.ACQUIS_VERIFY ? 20 : Number.POSITIVE_INFINITY;

/** One record's page of each kind of record that has any; more with `pnpm verify`. */
export const recordPages = kindNames.flatMap((name) =>
  inListOrder(view, name).flatMap(({ id }, index) => (index === 0 || index % step === 0 ? [`/${name}/${id}`] : [])),
);

/** More of the same, tried with `pnpm verify`. */
const variants = [
  '/decisions?track=cybercrime&stage=plenary',
  '/decisions/a-res-78-237-plenary?by=vote',
  '/explore/agreement?state=sgp',
  '/rules/consensus',
  '/rules/no-objection-accreditation-2022',
  '/rules/entry-into-force',
  '/stories',
  '/compare',
  '/compare/states?ids=usa&ids=rus',
  '/processes/oewg-2021-2025',
];

/** Pages that stand for all others. */
export const samplePages = [
  '/',
  '/timeline',
  '/framework',
  '/participation',
  '/timeline?from=2024&to=2024',
  '/data',
  '/methods',
  '/decisions',
  '/decisions/a-res-78-237-plenary',
  '/at/2023-12-31/processes/oewg-2021-2025',
  '/at/2023-12-31',
  '/explore',
  '/explore/agreement?state=usa&state=rus',
  '/explore/cohesion?coalition=eu',
  '/explore/movement?from=a-res-78-16-plenary&to=a-res-78-237-plenary',
  '/explore/blocs',
  '/stories/the-long-way-to-forty',
  '/compare/processes?ids=oewg-2021-2025&ids=global-mechanism',
  '/compare/decisions?ids=a-res-78-16-plenary&ids=a-res-78-237-plenary',
  '/rules',
  '/rules/points-of-contact-inquiry',
  '/what-if',
  '/brief?state=rus&track=ict-security',
  '/what-if/decisions/a-res-78-237-plenary?majority=two-thirds&flip=usa:in-favour',
  '/what-if/treaties/uncc?pace=12',
  ...(process.env.ACQUIS_VERIFY ? variants : []),
  ...recordPages,
];
