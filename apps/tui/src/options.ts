import { type Day, EDTF_FORMS, type Edtf, isDay, isEdtf } from '@acquis/domain';
import { InvalidArgumentError, Option } from 'commander';

function day(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError('Expected YYYY-MM-DD, a day that exists.');
  return text;
}

function date(text: string): Edtf {
  if (!isEdtf(text)) throw new InvalidArgumentError(`Expected ${EDTF_FORMS}.`);
  return text;
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number of at least 1.');
  return Number(text);
}

/** `--as-of`: the day as known on which everything is answered. */
export function asOfOption(): Option {
  return new Option('--as-of <day>', 'as known at the end of a day, YYYY-MM-DD').argParser(day);
}

/** `--json`: the API's shapes on stdout. */
export function jsonOption(): Option {
  return new Option('--json', 'print JSON, in the shapes of the API');
}

/** `--limit`: at most so many entries. */
export function limitOption(): Option {
  return new Option('--limit <number>', 'at most so many').argParser(atLeastOne);
}

/** An option with a date of any precision. */
export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(date);
}

/** An option that may be given several times, or once with values parted by commas; each value is checked. */
export function valuesOption(flags: string, description: string, check: (value: string) => string): Option {
  return new Option(flags, description).argParser((text: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...text.split(',').map((value) => check(value.trim())),
  ]);
}
