import { type Line, toned } from '../text/line.js';

const steps = '▁▂▃▄▅▆▇█';

/** Numbers as a row of bars, one column each: none is left empty, the most is full height. */
export function sparkline(counts: readonly number[], chosen?: number): Line {
  const most = Math.max(1, ...counts);
  return counts.map((count, index) => {
    const height = count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * (steps.length - 1)));
    return count === 0
      ? toned('·', index === chosen ? 'selected' : 'quiet')
      : toned(steps.charAt(height), index === chosen ? 'selected' : 'accent');
  });
}
