import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindNames } from '../../src/generated/kind-names.ts';
import { schemas } from '../../src/generated/schemas.ts';
import { type RawRecord, readData } from '../files.ts';
import { type Field, fieldOf, fieldWithin } from '../schema.ts';
import { draft } from './draft.ts';
import { optionName } from './options.ts';
import { locatorOption } from './source.ts';

const data = readData();
const apart = ['id', 'citations', 'recorded'];

/** A value as one writes it behind an option. */
function textOf(value: unknown, field: Field | undefined): string {
  if (field?.meta.reference === '*') return `${Object(value).collection}/${Object(value).id}`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** The options that say what a record says. */
function optionsOf({ collection, id, value }: RawRecord): string[] {
  const kind = kindNames.find((name) => name === collection) ?? 'terms';
  const field = fieldOf(schemas[kind]);
  const fields = Object.entries(Object(value)).filter(([name]) => !apart.includes(name));
  const citations: unknown[] = [Object(value).citations ?? []].flat();
  return [
    ...['--id', id],
    ...fields.flatMap(([name, own]) => {
      const inner = fieldWithin(field, name);
      const texts = Array.isArray(own) ? own.map((item) => textOf(item, inner?.element)) : [textOf(own, inner)];
      return texts.map((text) => `--${optionName(name)}=${text}`);
    }),
    ...citations.flatMap((citation) => [`--source=${Object(citation).source}`]),
    ...citations.flatMap((citation) => [`--${locatorOption(field)}=${Object(citation).locator ?? ''}`]),
  ];
}

function spread(records: readonly RawRecord[]): readonly RawRecord[] {
  const step = Math.max(1, Math.floor(records.length / 25));
  return records.filter((_, index) => index % step === 0);
}

test.each(kindNames)('%s: what a record says can be said in options, and the file written says the same', (kind) => {
  for (const record of spread(data.records.filter(({ collection }) => collection === kind))) {
    const words = optionsOf(record);
    const drafted = draft([kind, ...words], data, '2026-11-24');
    if (!('files' in drafted)) throw new Error(`${record.id}: ${drafted.usage.split('\n')[0]}`);
    const [text = ''] = Object.values(drafted.files);
    const { id: _, recorded: __, ...said } = Object(record.value);
    const { recorded: ___, ...written } = parse(text);
    expect({ id: record.id, ...written }).toEqual({ id: record.id, ...said });
  }
});
