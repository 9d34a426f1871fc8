import { parseArgs } from 'node:util';
import { attestations } from '../../src/core/attestation.ts';
import { descriptorOf } from '../../src/core/descriptor.ts';
import { nearest, toId } from '../../src/core/nearest.ts';
import { kindNames } from '../../src/generated/kind-names.ts';
import { schemas } from '../../src/generated/schemas.ts';
import type { Data } from '../files.ts';
import { fieldOf } from '../schema.ts';
import { suggestFrom } from '../suggest.ts';
import { optionName, valueFrom } from './options.ts';
import { locatorOption, newSource, sourceOptions } from './source.ts';
import type { Fields } from './special.ts';
import { specialOf } from './specials.ts';
import { type KindToDraft, usageOf, usageOfKinds } from './usage.ts';
import { fileText, pathOf } from './write.ts';

/** The files of a new record, by path from the data folder. */
export interface Drafted {
  readonly files: Readonly<Record<string, string>>;
}

/** Why nothing was drafted. */
export interface Undrafted {
  /** How to use the command, led by what is wrong. */
  readonly usage: string;
  /** The fields that are missing, where that is all that is wrong. */
  readonly missing?: readonly string[];
}

type Given = Readonly<Record<string, readonly string[]>>;

/** The kind a word names, in the singular or the plural. */
export function kindFrom(word: string): KindToDraft | undefined {
  const name = kindNames.find((candidate) => candidate === word || descriptorOf(candidate).label.one === word);
  return name && { name, one: descriptorOf(name).label.one, field: fieldOf(schemas[name]), special: specialOf(name) };
}

/** The options given, or what is wrong with them. */
function given(words: readonly string[], { field, special }: KindToDraft): Given | string {
  const names = [
    ...Object.keys(field.fields ?? {}).map(optionName),
    ...Object.keys(special.options),
    ...Object.keys(sourceOptions),
    'source',
    locatorOption(field),
  ];
  const unknown = words
    .filter((word) => word.startsWith('--'))
    .map((word) => word.slice(2).split('=')[0] ?? '')
    .find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const near = nearest(unknown, names, 1)[0];
    return `There is no option --${unknown}.${near ? ` Did you mean --${near}?` : ''}`;
  }
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]));
    const { values } = parseArgs({ args: [...words], options, allowPositionals: false });
    return Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : [])),
    );
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

function citationsFrom(given: Given, locators: string, added: string | undefined): Fields[] {
  const { source = [], [locators]: locator = [] } = given;
  const ids = source.length === 0 && added ? [added] : source;
  return ids.map((id, index) => ({ source: id, ...(locator[index] ? { locator: locator[index] } : {}) }));
}

/** How well the sources cited attest a record: as well as the best of them. */
function attestationOf(
  sources: readonly string[],
  data: Data,
  added: { id: string; fields: Fields } | undefined,
): string | undefined {
  const found = sources.flatMap((id) => {
    const value =
      added?.id === id
        ? added.fields
        : data.records.find((record) => record.collection === 'sources' && record.id === id)?.value;
    return String(Object(value).attestation ?? '');
  });
  return attestations.find((attestation) => found.includes(attestation));
}

/** The document with a symbol, where the record has it and the kind points to one. */
function documentOf(fields: Fields, { field }: KindToDraft, data: Data): Fields {
  const id = toId(String(fields.symbol ?? ''));
  const known = data.records.some((record) => record.collection === 'documents' && record.id === id);
  return known && field.fields?.document?.meta.reference === 'documents' ? { document: id } : {};
}

/** What to say of a source that is neither in the record nor entered with what cites it; undefined where all are known. */
function unknownSource(sources: readonly string[], data: Data, added: string | undefined): string | undefined {
  const isKnown = (id: string) =>
    id === added || data.records.some((record) => record.collection === 'sources' && record.id === id);
  const unknown = sources.find((id) => !isKnown(id));
  if (unknown === undefined) return undefined;
  const near = suggestFrom(data)('sources', unknown);
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `There is no source "${unknown}".${meant} To enter it with this record, add --source-url and --source-title.`;
}

/** How to scaffold the kind the first word names, or which kinds there are. */
export function usageFor([word]: readonly string[]): string {
  const kind = word === undefined ? undefined : kindFrom(word);
  return kind ? usageOf(kind) : usageOfKinds(undefined);
}

function undrafted(kind: KindToDraft, missing: readonly string[]): Undrafted {
  return { usage: usageOf(kind, missing), missing };
}

/** Drafts the files of a new record from the words after `pnpm data new`, or says how to use it. */
export function draft(words: readonly string[], data: Data, today: string): Drafted | Undrafted {
  const [word, ...rest] = words;
  const kind = word === undefined ? undefined : kindFrom(word);
  if (!kind) return { usage: usageOfKinds(word) };
  const options = given(rest, kind);
  if (typeof options === 'string') return { usage: `${options}\n${usageOf(kind)}` };
  const last = Object.fromEntries(
    Object.entries(options).flatMap(([name, texts]) => (texts.length > 0 ? [[name, texts.at(-1) ?? '']] : [])),
  );
  const source = newSource(
    last,
    options.source?.find((id) => !data.records.some((record) => record.collection === 'sources' && record.id === id)),
    today,
  );
  const unknown = unknownSource(options.source ?? [], data, source?.id);
  if (unknown) return { usage: unknown };
  const cited = citationsFrom(options, locatorOption(kind.field), source?.id);
  const stated = Object.entries(kind.field.fields ?? {}).flatMap(([name, field]) => {
    const texts = options[optionName(name)];
    return name === 'id' || !texts || (optionName(name) in sourceOptions && kind.name !== 'sources')
      ? []
      : [[name, valueFrom(texts, field, kind.special.readings?.[name])] as const];
  });
  const attestation = attestationOf(
    cited.map((citation) => String(citation.source)),
    data,
    source,
  );
  const own: Fields = {
    ...(attestation ? { attestation } : {}),
    ...(cited.length > 0 ? { citations: cited } : {}),
    recorded: today,
    ...Object.fromEntries(stated),
  };
  const fields = kind.special.complete({ ...documentOf(own, kind, data), ...own }, last);
  const missing = Object.entries(kind.field.fields ?? {}).flatMap(([name, { required }]) =>
    name !== 'id' && (required || kind.special.required(fields).includes(name)) && fields[name] === undefined
      ? [name]
      : [],
  );
  const id = last.id ?? kind.special.id(fields);
  if (missing.length > 0 || id === undefined) return undrafted(kind, missing.length === 0 ? ['id'] : missing);
  const path = pathOf(kind.name, id, fields);
  const votes = kind.special.votes?.(last);
  return {
    files: {
      [path]: fileText(path, fields),
      ...(votes
        ? {
            [path.replace(/\.yaml$/, '.votes.yaml')]: fileText(path.replace(/\.yaml$/, '.votes.yaml'), {
              ...votes,
              citations: cited,
            }),
          }
        : {}),
      ...(source ? { [`sources/${source.id}.yaml`]: fileText(`sources/${source.id}.yaml`, source.fields) } : {}),
    },
  };
}
