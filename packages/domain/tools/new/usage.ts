import { descriptorOf } from '../../src/core/descriptor.ts';
import { kindNames } from '../../src/generated/kind-names.ts';
import type { CollectionName } from '../../src/generated/kinds.ts';
import type { Field } from '../schema.ts';
import { optionName, takes } from './options.ts';
import { locatorOption, sourceOptions } from './source.ts';
import type { Special } from './special.ts';

/** A kind of record as `pnpm data new` sees it. */
export interface KindToDraft {
  readonly name: CollectionName;
  readonly one: string;
  readonly field: Field;
  readonly special: Special;
}

/** Fields for which other options stand. */
const instead: Readonly<Record<string, string>> = {
  citations: '--source <id in sources> [--locator "para 3"]',
  attestation: '--attestation official|reported|unverified (else as the best source cited)',
};

function insteadOf(name: string, kind: Field): string | undefined {
  return instead[name]?.replace('--locator', `--${locatorOption(kind)}`);
}

function line(name: string, field: Field, kind: KindToDraft): string {
  const taken = kind.special.readings?.[name]?.takes ?? takes(field);
  const option = insteadOf(name, kind.field) ?? `--${optionName(name)} ${taken}`;
  return `  ${option.padEnd(46)} ${field.description}`;
}

function exampleOf({ one, field, special }: KindToDraft): string {
  if (special.example) return special.example;
  const required = Object.entries(field.fields ?? {}).filter(
    ([name, { required }]) => required && !['id', 'attestation', 'citations', 'recorded'].includes(name),
  );
  const options = required.map(([name, inner]) => `--${optionName(name)} ${takes(inner).split('|')[0]}`);
  return [one, ...options, ...(field.fields?.citations ? ['--source un-a-res-78-237'] : [])].join(' ');
}

/** How to scaffold a record of a kind, and which options were missing. */
export function usageOf(kind: KindToDraft, missing: readonly string[] = []): string {
  const { name, one, field, special } = kind;
  const fields = Object.entries(field.fields ?? {}).filter(([key]) => key !== 'id' && key !== 'recorded');
  const isRequired = ([key, { required }]: (typeof fields)[number]) =>
    (required && !special.follows?.[key]) || special.required({}).includes(key);
  const follows = Object.entries(special.follows ?? {}).map(([key, words]) => [optionName(key), words]);
  const extra = {
    ...Object.fromEntries(follows),
    ...special.options,
    ...(name === 'sources' ? {} : sourceOptions),
    id: 'the file name, where it does not follow from the rest',
  };
  const isCited = missing.includes('citations');
  const gap = missing
    .filter((key) => !(isCited && key === 'attestation'))
    .map((key) => (insteadOf(key, field) ?? `--${optionName(key)}`).split(' (')[0]);
  return [
    ...(gap.length > 0 ? [`Missing: ${gap.join(', ')}`, ''] : []),
    `Usage: pnpm data new ${one} [options]`,
    'Required:',
    ...fields.filter(isRequired).map(([key, inner]) => line(key, inner, kind)),
    'Also:',
    ...Object.entries(extra).map(([option, words]) => `  ${`--${option}`.padEnd(46)} ${words}`),
    `  ${fields
      .filter((entry) => !isRequired(entry))
      .map(([key]) => `--${optionName(key)}`)
      .join(' ')}`,
    'Example:',
    `  pnpm data new ${exampleOf(kind)}`,
  ].join('\n');
}

/** Which kinds there are. */
export function usageOfKinds(word: string | undefined): string {
  const kinds = kindNames.map((name) => descriptorOf(name).label.one).join(', ');
  return `${word ? `There is no kind "${word}".\n` : ''}Usage: pnpm data new <kind> [options]\nKinds: ${kinds}\nExample: pnpm data new decision`;
}
