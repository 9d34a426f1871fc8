import { voteGrid } from '@acquis/charts';
import type { Decision } from '@acquis/domain';
import { VoteGrid } from '@/components/decision/vote-grid';
import { VoteTable } from '@/components/decision/vote-table';
import { Skippable } from '@/components/frame/skippable';
import { pathOf } from '@/site/day';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import type { Teller } from '../teller';
import { StoryFigure } from './frame';

/** A vote by member, one cell each, by regional group. */
export function gridFigure(t: Teller, id: Decision['id'], title: string) {
  const groups = voteGrid(t.get('decisions', id), t.view, 'region');
  const members = groups.reduce((sum, { cells }) => sum + cells.length, 0);
  if (members === 0) throw new RangeError(`the record holds no complete vote by member of ${id}`);
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={words.gridTold(members)}
      path={pathOf({ collection: 'decisions', id })}
      more={words.decisionWithSources}
      takenAs={[
        { words: shared.svg, href: `/v1/decisions/${id}.svg` },
        { words: shared.csv, href: `/v1/decisions/${id}/votes.csv` },
      ]}
    >
      <Skippable words={shared.skipTheVotes} past={`past-${id}`}>
        <VoteGrid at={t.at} groups={groups} />
      </Skippable>
      <VoteTable at={t.at} groups={groups} />
    </StoryFigure>
  );
}
