import { type Grouping, groupings, tallyBar, voteGrid } from '@acquis/charts';
import { count } from '@acquis/domain';
import { FigureFiles } from '@/components/map/figure-files';
import type { ExtraProps } from '@/components/record/extras';
import { pathOf } from '@/site/day';
import { To } from '../frame/link';
import { TallyBarFigure } from './tally-bar';
import { VoteGrid } from './vote-grid';
import { VoteMap } from './vote-map';
import { VoteTable } from './vote-table';

const names: Readonly<Record<Grouping, string>> = { region: 'Region', vote: 'Vote', alphabet: 'A–Z' };
const leads: Readonly<Record<Grouping, string>> = {
  region: 'by today’s regional groups',
  vote: 'by how they voted',
  alphabet: 'by name',
};

/** The tally and, where the record holds it, the vote by member. */
export function DecisionVotes({ at, view, record, query }: ExtraProps<'decisions'>) {
  const grouping = groupings.find((candidate) => candidate === query.by) ?? 'region';
  const bar = tallyBar(record);
  const groups = voteGrid(record, view, grouping);
  const members = groups.reduce((sum, { cells }) => sum + cells.length, 0);
  const reference = { collection: 'decisions', id: record.id } as const;
  const path = pathOf(reference);
  return (
    <>
      {bar && <TallyBarFigure bar={bar} />}
      {members > 0 && (
        <section className="part" id="votes">
          <h2>Who voted how</h2>
          <p className="sub">
            {count(members, 'member')}, one cell each, {leads[grouping]}. Select a state for its record.
          </p>
          <nav aria-label="Group the cells" className="no-print">
            <ul className="chips">
              {groupings.map((candidate) => (
                <li key={candidate}>
                  <To
                    at={at}
                    path={`${path}${candidate === 'region' ? '' : `?by=${candidate}`}#votes`}
                    aria-current={candidate === grouping ? 'true' : undefined}
                  >
                    {names[candidate]}
                  </To>
                </li>
              ))}
            </ul>
          </nav>
          <VoteGrid at={at} groups={groups} />
          <FigureFiles at={at} reference={reference} what="The grid" />
          <VoteMap at={at} reference={reference} groups={groups} />
          <VoteTable at={at} groups={groups} />
        </section>
      )}
    </>
  );
}
