import type { ScoreLane } from '@acquis/charts';
import { capitalised } from '@acquis/domain';
import { words } from '@/words/timeline';

/** Words beside a mark of a lane, beginning at a day. */
export interface LaneLabel {
  readonly key: string;
  readonly text: string;
  readonly at: number;
}

/** How many letters the whole length of a lane has room for where labels are shown. */
const letters = 96;

/** A title without the name of the lane's own process. */
function shortOf(title: string, lane: string): string {
  return capitalised(title.replace(`, ${lane}`, '').replace(words.ofTheLane(lane), '').replace(`${lane}, `, ''));
}

/** The labels of a lane that fit into the room up to what comes next on it. */
export function laneLabels({ label, bars, marks }: ScoreLane, length: number): readonly LaneLabel[] {
  const items = [
    ...bars.map(({ reference, title, start, length: wide }) => ({ reference, title, from: start, to: start + wide })),
    ...marks.map(({ reference, title, at }) => ({ reference, title, from: at, to: at })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  return items.flatMap(({ reference, title, to }, index) => {
    const next = Math.min(length, ...items.slice(index + 1).map(({ from }) => from));
    const text = shortOf(title, label);
    const fits = ((next - to) / length) * letters >= text.length + 3;
    return fits ? [{ key: `${reference.collection} ${reference.id} ${to}`, text, at: to }] : [];
  });
}
