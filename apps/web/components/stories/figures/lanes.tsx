import { score } from '@acquis/charts';
import type { Day, Process } from '@acquis/domain';
import { ScoreFigure } from '@/components/timeline/score-figure';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import type { Teller } from '../teller';
import { StoryFigure } from './frame';

interface Props {
  readonly title: string;
  readonly from: Day;
  readonly track: string;
  readonly processes: readonly [Process['id'], ...Process['id'][]];
}

/** Some processes as lanes at true scale: their life, their meetings, their decisions. */
export function lanesFigure(t: Teller, { title, from, track, processes }: Props) {
  const drawn = score(t.view, { from, track });
  const wanted: ReadonlySet<string> = new Set(processes.map((id) => t.get('processes', id).id));
  const lanes = drawn.lanes.filter(({ reference }) => reference.collection === 'processes' && wanted.has(reference.id));
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={words.lanesTold}
      path="/timeline"
      more={words.wholeTimeline}
      takenAs={[
        { words: shared.json, href: `/v1/timeline?track=${track}` },
        { words: shared.csv, href: `/v1/timeline.csv?track=${track}` },
      ]}
    >
      <ScoreFigure at={t.at} score={{ ...drawn, lanes }} />
    </StoryFigure>
  );
}
