import { score } from '@acquis/charts';
import type { Day, Process } from '@acquis/domain';
import { ScoreFigure } from '@/components/timeline/score-figure';
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
      lead="One lane a process, at true scale: tinted while it lasts, bars for meetings, dots for decisions. Every mark leads to its record."
      path="/timeline"
      more="The whole timeline"
      takenAs={[
        { words: 'JSON', href: `/v1/timeline?track=${track}` },
        { words: 'CSV', href: `/v1/timeline.csv?track=${track}` },
      ]}
    >
      <ScoreFigure at={t.at} score={{ ...drawn, lanes }} />
    </StoryFigure>
  );
}
