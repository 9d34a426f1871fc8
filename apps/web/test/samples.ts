import { createHash } from 'node:crypto';
import { acquis, inListOrder, kindNames } from '@acquis/domain';

const view = acquis.at('2026-11-24');

/** Chooses by chance the same ones each time, unless `ACQUIS_SEED` says otherwise. */
const seed = process.env.ACQUIS_SEED ?? '1';

/** Some of many, chosen by their names and the seed: which they are does not depend on how many others there are. */
export function someOf(all: readonly string[], number: number): readonly string[] {
  const rank = new Map(all.map((one) => [one, createHash('sha1').update(`${seed} ${one}`).digest('hex')]));
  const byRank = (a: string, b: string) => ((rank.get(a) ?? '') < (rank.get(b) ?? '') ? -1 : 1);
  return all.toSorted(byRank).slice(0, number);
}

const pagesByKind = kindNames.map((name) => inListOrder(view, name).map(({ id }) => `/${name}/${id}`));

/** One record's page of each kind that has any. */
const recordPages = pagesByKind.flatMap((pages) => pages.slice(0, 1));

/** Sixty other pages of records; all of them with `pnpm verify`. */
export const furtherRecordPages = someOf(
  pagesByKind.flatMap((pages) => pages.slice(1)),
  process.env.ACQUIS_VERIFY ? Number.POSITIVE_INFINITY : 60,
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
