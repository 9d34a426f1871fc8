import { parseArgs } from 'node:util';
import { nearest, toId } from '../../src/core/nearest.ts';
import { expectedId } from '../choices.ts';
import { newSource, sourceOptions } from '../new/source.ts';
import type { Fields } from '../new/special.ts';
import type { RecordsByKind } from '../parse.ts';

/** What a person says of a text beside it. */
export interface Settings {
  readonly given: Readonly<Record<string, string>>;
  readonly write: boolean;
  /** The source cited, which is entered too where it is new; null: none was given. */
  readonly source: { readonly id: string; readonly attestation: string; readonly added: Fields | null } | null;
}

/** Options of `pnpm data ingest`, with what they take. */
export const ingestOptions: Readonly<Record<string, string>> = {
  into: '<folder> (to look at: writes the proposals there; without it they are printed)',
  write:
    '(in place of --into: reads the text anew and enters what is complete and in no doubt; takes it out where the check refuses it)',
  source: '<id in sources> (the page the text comes from)',
  locator: '"page 3" (else the words with which the sentence or row begins)',
  ...sourceOptions,
  title: '"Title as printed" (for the one act that has none in the text)',
  treaty: '<id in treaties> (the text is the table of a depositary)',
  on: '2026-11-20 (else the first date in the text)',
  body: '<id in bodies> (else as the text says)',
  stage: 'committee|plenary (else as the text says)',
  process: '<id in processes>',
  tracks: '<ids in tracks, by commas>',
};

type Named = Pick<RecordsByKind, 'sources' | 'tracks' | 'processes' | 'bodies' | 'treaties'>;

/** The settings in words after the file name; or what is wrong with them, a line each, with the file as far as one is named. */
export function settingsFrom(
  words: readonly string[],
  records: Named,
  today: string,
):
  | { readonly file: string; readonly settings: Settings }
  | { readonly file: string | undefined; readonly faults: readonly string[] } {
  const names = Object.keys(ingestOptions);
  const unknown = words.find((word) => word.startsWith('--') && !names.includes(word.slice(2).split('=')[0] ?? ''));
  if (unknown !== undefined) {
    const name = unknown.split('=')[0] ?? '';
    const near = nearest(name.slice(2), names, 1)[0];
    return { file: undefined, faults: [`There is no option ${name}.${near ? ` Did you mean --${near}?` : ''}`] };
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(
        names.map((name) => [name, { type: name === 'write' ? 'boolean' : 'string' } as const]),
      ),
    });
    const [file, ...more] = positionals;
    const given = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const source = sourceOf(given, records, today);
    const faults = [
      ...(!file || more.length > 0 ? ['Name one file, or - for what is piped in.'] : []),
      ...(values.write && values.into !== undefined
        ? ['Give --into to look at what is proposed, or --write to enter it.']
        : []),
      ...(typeof source === 'string' ? [source] : []),
      ...idFaults(given, records),
    ];
    return !file || typeof source === 'string' || faults.length > 0
      ? { file, faults }
      : { file, settings: { given, write: values.write === true, source } };
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { file: undefined, faults: [fault] };
  }
}

/** What is wrong with ids and words of which there are only some. */
function idFaults(given: Readonly<Record<string, string>>, records: Named): readonly string[] {
  const kinds = { tracks: 'tracks', process: 'processes', body: 'bodies', treaty: 'treaties' } as const;
  const faults = Object.entries(kinds).flatMap(([option, kind]) => {
    const ids: readonly string[] = records[kind].map(({ id }) => id);
    return idsIn(given[option] ?? '').flatMap((id) => {
      if (ids.includes(id)) return [];
      const near = nearest(toId(id), ids, 3);
      return [
        `--${option} names "${id}", expected ${expectedId(kind, ids)}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
      ];
    });
  });
  const isStage = given.stage === undefined || ['committee', 'plenary'].includes(given.stage);
  return [...faults, ...(isStage ? [] : [`--stage names "${given.stage}", expected committee or plenary.`])];
}

/** Ids by commas or blanks. */
export function idsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function sourceOf(
  given: Readonly<Record<string, string>>,
  { sources }: Pick<RecordsByKind, 'sources'>,
  today: string,
): Settings['source'] | string {
  const known = sources.find(({ id }) => id === given.source);
  if (known) return { id: known.id, attestation: known.attestation, added: null };
  const added = newSource(given, given.source, today);
  if (added) return { id: added.id, attestation: String(added.fields.attestation), added: added.fields };
  if (given.source === undefined) return null;
  const near = nearest(
    toId(given.source),
    sources.map(({ id }) => id),
    1,
  )[0];
  return `There is no source "${given.source}".${near ? ` Did you mean ${near}?` : ''} To enter it too, add --source-url and --source-title.`;
}

/** The fields of the record's head that follow from the source, with where in it the fact stands. */
export function cited({ source, given }: Settings, locator: string): Fields {
  if (!source) return {};
  return { attestation: source.attestation, citations: [{ source: source.id, locator: given.locator ?? locator }] };
}

/** What to do about required fields that a text does not give: an option, or a line in the file. */
export function optionsFor(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    if (name === 'attestation') return [];
    if (name === 'citations') return ['give --source'];
    const inFile = `add \`${name}:\` to the file`;
    if (name === 'title') return [`${inFile}, or give --title`];
    return [Object.hasOwn(ingestOptions, name) ? `give --${name}` : inFile];
  });
}
