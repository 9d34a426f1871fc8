import { acquis, type CollectionName, capitalised } from '@acquis/domain';
import { asOf, date, type Parameter, type Refusal } from '@acquis/domain/parameters';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { addressExpected, addressIn } from './address.js';
import { offering } from './offers.js';

/** So many values are named in a refusal; of more, where they are listed. */
const named = 60;

/** Why a value was not taken, as the API says it, with the values themselves where the API has them under "accepted". */
export function refusalText({ detail, accepted }: Refusal): string {
  const values = accepted.length <= named ? accepted.join(', ') : `one of ${accepted.length} values`;
  return detail.replace('one of those under "accepted"', values);
}

/**
 * An option that is read as a parameter of the API is: the same name, the same values, the same refusals. The parameter is made
 * when a value is read, so that a command reads no more of the record than it is asked about.
 */
export function parameterOption<T>(flags: string, description: string, parameter: () => Parameter<T>): Option {
  const read = (text: string, before: unknown) => {
    const { repeats, read: readAll } = parameter();
    const given = repeats && Array.isArray(before) ? [...before.map(String), text] : [text];
    const reading = readAll(given);
    if ('refusal' in reading) throw new InvalidArgumentError(refusalText(reading.refusal));
    return reading.value;
  };
  const option = new Option(flags, description).argParser(read);
  return offering(option, () => parameter().schema.enum ?? []);
}

/** The ids of a collection, read when they are wanted. */
export function idsIn(name: CollectionName): () => readonly string[] {
  return () => acquis[name].all().map(({ id }) => id);
}

/** `--as-of`: the day as known on which everything is answered. */
export function asOfOption(): Option {
  return parameterOption('--as-of <day>', 'as known at the end of a day, YYYY-MM-DD', () => asOf);
}

/** `--limit`: at most so many entries. */
export function limitOption(): Option {
  return new Option('--limit <number>', 'at most so many').argParser(atLeastOne);
}

/** An option with a date of any precision. */
export function dateOption(name: 'from' | 'to', description: string): Option {
  return parameterOption(`--${name} <date>`, description, () => date(name, description));
}

/** An option that may be given several times, or once with values parted by commas; each value is checked. */
export function valuesOption(flags: string, description: string, check: (value: string) => string): Option {
  return new Option(flags, description).argParser((text: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...text.split(',').map((value) => check(value.trim())),
  ]);
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number of at least 1.');
  return Number(text);
}

function seconds(text: string): number {
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(text) || Number(text) <= 0)
    throw new InvalidArgumentError('Expected seconds above 0, such as 30.');
  return Number(text);
}

/** An address of a site or an API, without a slash at its end. */
export function address(text: string): string {
  const found = addressIn(text);
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`${capitalised(addressExpected)}.`);
}

/** Adds the forms in which answers are given. */
export function withForms(command: Command): Command {
  return command
    .addOption(new Option('--json', 'print JSON, in the shapes of the API; --json=title,tally only those fields'))
    .addOption(new Option('--csv', 'print a table, in the columns of the API where it has one'))
    .addOption(new Option('--ndjson', 'print a line of JSON for each entry'))
    .addOption(new Option('--plain', 'print text as for a pipe: no colour, no pager, nothing cut'))
    .addOption(new Option('--fields <names>').hideHelp().argParser((text: string) => text.split(',').filter(Boolean)));
}

/** Adds what every question takes: the day, and the forms of the answer. */
export function withDay(command: Command): Command {
  return withForms(command.addOption(asOfOption()));
}

/** Adds from where answers come: by itself the record that comes with the program. */
export function withServer(command: Command): Command {
  return withDay(command)
    .addOption(new Option('--api <url>', 'ask an API in place of the record in the program').argParser(address))
    .addOption(new Option('--timeout <seconds>', 'how long the API may take, 10 unless said').argParser(seconds));
}
