import { acquis, inListOrder, kindNames } from '@acquis/domain';

const view = acquis.at('2026-11-24');

/** One record's page of each kind of record that has any. */
export const recordPages = kindNames.flatMap((name) => {
  const [first] = inListOrder(view, name);
  return first ? [`/${name}/${first.id}`] : [];
});

/** Pages that stand for all others. */
export const samplePages = [
  '/',
  '/timeline',
  '/data',
  '/methods',
  '/decisions',
  '/decisions?track=cybercrime&stage=plenary',
  '/decisions/a-res-78-237-plenary',
  '/decisions/a-res-78-237-plenary?by=vote',
  '/processes/oewg-2021-2025',
  '/at/2023-12-31/processes/oewg-2021-2025',
  '/at/2023-12-31',
  ...recordPages,
];
