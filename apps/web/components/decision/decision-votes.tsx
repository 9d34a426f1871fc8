import { coalitionsOn } from '@acquis/analysis';
import { groupings, majorityOf, tallyBar, voteGrid } from '@acquis/charts';
import { Skippable } from '@/components/frame/skippable';
import { FigureFiles } from '@/components/map/figure-files';
import type { ExtraProps } from '@/components/record/extras';
import { votesTable } from '@/site/formats';
import { singleValues } from '@/site/query';
import { words } from '@/words/decision';
import { shared } from '@/words/shared';
import { GroupChoice, leadOf } from './group-choice';
import { TallyBarFigure } from './tally-bar';
import { VoteGrid } from './vote-grid';
import { VoteMap } from './vote-map';
import { VoteTable } from './vote-table';

/** The tally and, where the record holds it, the vote by member. */
export function DecisionVotes({ at, view, record, query }: ExtraProps<'decisions'>) {
  const { by } = singleValues(query);
  const coalitions = coalitionsOn(record, view);
  const coalition = coalitions.find(({ id }) => id === by);
  const grouping = coalition
    ? { coalition: coalition.id }
    : (groupings.find((candidate) => candidate === by) ?? 'region');
  const bar = tallyBar(record);
  const groups = voteGrid(record, view, grouping);
  const members = groups.reduce((sum, { cells }) => sum + cells.length, 0);
  const reference = { collection: 'decisions', id: record.id } as const;
  return (
    <>
      {bar && <TallyBarFigure bar={bar} majority={majorityOf(record, view)} />}
      {members > 0 && (
        <section className="part" id="votes">
          <h2>{words.whoVotedHow}</h2>
          <p className="sub">{words.gridTold(members, leadOf(grouping, coalition))}</p>
          <GroupChoice at={at} reference={reference} grouping={grouping} coalitions={coalitions} query={query} />
          <Skippable words={shared.skipTheVotes} past="past-votes">
            <VoteGrid at={at} groups={groups} />
          </Skippable>
          <FigureFiles
            at={at}
            reference={reference}
            what={words.theGrid}
            table={{ what: words.votesByMemberAs, suffix: votesTable }}
          />
          <VoteMap at={at} reference={reference} groups={groups} />
          <VoteTable at={at} groups={groups} />
        </section>
      )}
    </>
  );
}
