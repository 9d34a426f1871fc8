import type { Projection } from '@acquis/domain/rules';
import { words } from '@/words/what-if';
import { type RawQuery, valuesOf } from './query';

/** A pace at which instruments are supposed to be deposited. */
export type Pace = Projection['pace'];

/** The pace an address asks for, in words where it cannot be read. */
export interface AskedPace {
  readonly pace: Pace | null;
  /** The number as written, kept for the form. */
  readonly written: string | undefined;
  readonly per: Pace['per'];
  readonly problems: readonly string[];
}

/** The pace taken where none is asked for, or none that can be read. */
export const usualPace: Pace = { instruments: 6, per: 'year' };

/** Reads a pace: `pace=6` a year unless `per=month`. */
export function paceOf(query: RawQuery): AskedPace {
  const [written] = valuesOf(query, 'pace');
  const [asked] = valuesOf(query, 'per');
  const per = asked === 'month' ? 'month' : 'year';
  const instruments = Number(written);
  const readable = written !== undefined && Number.isFinite(instruments) && instruments >= 0.01 && instruments <= 1000;
  return {
    pace: readable ? { instruments, per } : null,
    written,
    per,
    problems: [
      ...(written !== undefined && !readable ? [words.noPace(written, per, usualPace.instruments, usualPace.per)] : []),
      ...(asked !== undefined && asked !== 'month' && asked !== 'year' ? [words.noSpan(asked)] : []),
    ],
  };
}
