import { formatEdtf, type Treaty } from '@acquis/domain';
import type { Projection } from '@acquis/domain/rules';
import { blank, type Line, line, toned } from '../text/line.js';
import { wrap } from '../text/wrap.js';
import { hypothetical } from './hypothetical.js';
import { points } from './sections.js';
import { fact, legalLines } from './verdict.js';

/** When a treaty would enter into force at a stated pace; what is supposed stands first. */
export function projectionLines(treaty: Treaty, found: Projection, width: number): readonly Line[] {
  const { assumption, needed, reachedOn, inForceOn, reasons, rule } = found;
  const day = (value: string | null) => line(value === null ? 'no day to compute' : formatEdtf(value));
  const body = [
    ...wrap(line(toned(treaty.title, 'strong')), width),
    ...wrap(line(assumption), width),
    blank,
    ...fact('Still needed', line(needed === null ? 'not known' : String(needed)), width),
    ...fact('Reached on', day(reachedOn), width),
    ...fact('In force on', day(inForceOn), width),
    ...legalLines(rule, width),
    ...points('Why', reasons, width),
  ];
  return hypothetical(body, width);
}
