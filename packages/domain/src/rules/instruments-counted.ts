import { type Day, earliest, latest } from '../core/edtf.js';
import { capitalised, count, listInWords } from '../core/words.js';
import type { EntryIntoForceFacts, Instrument } from './facts/entry-into-force.js';
import { type Counted, reachedOn, stillNeeded } from './threshold.js';

/** What became of the instruments by a day. */
export interface Tallied {
  /** Those that stand on the day. */
  readonly standing: readonly Instrument[];
  /** Those that stand and whose day of deposit is not known. */
  readonly undated: readonly Instrument[];
  /** The first day on which enough may have stood, and that on which enough did for certain; null: not by the day. */
  readonly soonest: Day | null;
  readonly surest: Day | null;
  /** How many more are needed on the day. */
  readonly needed: number;
}

const byName = (instruments: readonly Instrument[]) =>
  listInWords(instruments.map(({ by }) => by ?? 'a participant not named').sort());

function counts({ deposited, organization }: Instrument): boolean {
  return deposited && !organization;
}

function scenario(instruments: readonly Instrument[], day: Day, sure: boolean): readonly Counted[] {
  const [first, last] = sure ? [latest, earliest] : [earliest, latest];
  return instruments.flatMap(({ on, withdrawn, groups }) =>
    on !== null && first(on) <= day
      ? [{ day: first(on), withdrawn: withdrawn === null ? null : last(withdrawn), groups }]
      : [],
  );
}

/** Counts the instruments that stand on a day, and finds the day on which enough of them stood. */
export function tallied(facts: EntryIntoForceFacts, instruments: readonly Instrument[], threshold: number): Tallied {
  const { day, conditions } = facts;
  const counted = instruments.filter(counts);
  const standing = counted.filter(
    ({ on, withdrawn }) => (on === null || latest(on) <= day) && (withdrawn === null || latest(withdrawn) > day),
  );
  const found = (sure: boolean) => reachedOn(scenario(counted, day, sure), { threshold, conditions });
  return {
    standing,
    undated: standing.filter(({ on }) => on === null),
    soonest: found(false),
    surest: found(true),
    needed: stillNeeded(standing, { threshold, conditions }),
  };
}

/** What is not certain of the instruments counted, and what was left out, in sentences. */
export function caveats(
  facts: EntryIntoForceFacts,
  instruments: readonly Instrument[],
  standing: readonly Instrument[],
) {
  const reported = standing.filter(({ confirmed }) => !confirmed);
  const known = ({ on }: Instrument) => on === null || latest(on) <= facts.day;
  const notShown = instruments.filter((item) => !item.deposited && known(item));
  const organizations = instruments.filter((item) => item.deposited && item.organization && known(item));
  return [
    ...(reported.length > 0
      ? [
          `${capitalised(count(reported.length, 'instrument'))} of those counted ${reported.length === 1 ? 'rests' : 'rest'} on reports and ${reported.length === 1 ? 'is' : 'are'} not confirmed by an official source: ${byName(reported)}.`,
        ]
      : []),
    ...(notShown.length > 0
      ? [
          `${capitalised(count(notShown.length, 'further instrument'))} reported, with no source that shows the deposit, ${notShown.length === 1 ? 'is' : 'are'} not counted: ${byName(notShown)}.`,
        ]
      : []),
    ...(organizations.length > 0
      ? [
          `Instruments of organizations are not counted in addition to those of their members: ${byName(organizations)}.`,
        ]
      : []),
  ];
}

/** The names of instruments, for a sentence. */
export const namesOf = byName;
