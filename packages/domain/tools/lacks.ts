import { sides } from '../src/decisions/sides.ts';
import { citedSources } from './checks/citations.ts';
import type { Context } from './checks/context.ts';
import { replaysOf } from './checks/replay.ts';
import { nameInWords } from './diff/changes.ts';

/** Something known to be missing, and the records that lack it. */
export interface Lack {
  readonly what: string;
  readonly records: readonly string[];
}

/** Decisions that cannot be run through a rule, by what the rule would have to be told. */
function unreplayed(context: Context): readonly Lack[] {
  const lacks = new Map<string, string[]>();
  for (const [{ id }, { missing }] of replaysOf(context))
    for (const what of missing) lacks.set(what, [...(lacks.get(what) ?? []), id]);
  return [...lacks].map(([what, records]) => ({ what: `to replay a decision, ${what}`, records }));
}

/** What the record is known to lack; none of it is wrong. */
export function lacksOf(context: Context): readonly Lack[] {
  const { decisions, meetings, sources } = context.records;
  const cited = citedSources(context);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const recorded = decisions.filter(({ method }) => method === 'recorded-vote');
  return [
    ...unreplayed(context),
    { what: 'decisions whose method is unknown', records: ids(decisions.filter(({ method }) => method === null)) },
    { what: 'recorded votes without figures', records: ids(recorded.filter(({ tally }) => tally === null)) },
    {
      what: 'recorded votes without the vote by member',
      records: ids(recorded.filter(({ id }) => !Object.hasOwn(context.votes, id))),
    },
    {
      what: 'votes that name some of the states on a side',
      records: decisions.flatMap(({ id, tally, namedVotes }) =>
        sides.flatMap((side) => {
          const named = namedVotes?.[side].length ?? 0;
          return tally && named > 0 && named < tally[side]
            ? [`${id}: ${named} of ${tally[side]} ${nameInWords(side)}`]
            : [];
        }),
      ),
    },
    { what: 'meetings without a programme', records: ids(meetings.filter(({ programme }) => programme === null)) },
    {
      what: 'records attested as unverified',
      records: context.all.flatMap(({ collection, record }) =>
        collection !== 'sources' && record.attestation === 'unverified' ? [record.id] : [],
      ),
    },
    {
      what: 'founding sources not cited anywhere',
      records: ids(sources.filter(({ id }) => !cited.has(id))),
    },
  ].filter(({ records }) => records.length > 0);
}
