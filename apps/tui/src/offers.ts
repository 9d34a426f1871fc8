import type { Argument, Option } from 'commander';

type Values = () => readonly string[];

const offers = new WeakMap<Argument | Option, Values>();

/** Says which values completion offers for an argument or option; they are read when they are asked for. */
export function offering<T extends Argument | Option>(of: T, values: Values): T {
  offers.set(of, values);
  return of;
}

/** The values that completion offers for an argument or option. */
export function offered(of: Argument | Option | undefined): readonly string[] {
  return (of && offers.get(of)?.()) ?? [];
}
