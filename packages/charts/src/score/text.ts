import { descriptorOf, formatEdtf, type View } from '@acquis/domain';
import { score } from './model.js';
import type { ScoreLane, ScoreOptions } from './score.js';

function laneText({ label, bars, marks }: ScoreLane): string {
  return [
    label,
    ...bars.map(({ title, on, status }) => `  ${formatEdtf(on)}: ${title} (${status.replaceAll('-', ' ')})`),
    ...marks.map(
      ({ title, on, reference }) => `  ${formatEdtf(on)}: ${descriptorOf(reference.collection).label.one} ${title}`,
    ),
  ].join('\n');
}

/** A score as text, lane by lane: meetings, then decisions. */
export function scoreText(view: View, options: ScoreOptions = {}): string {
  return score(view, options).lanes.map(laneText).join('\n\n');
}
