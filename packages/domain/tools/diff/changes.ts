import { isDeepStrictEqual } from 'node:util';
import { attestations } from '../../src/core/attestation.ts';
import { isEdtf } from '../../src/core/edtf.ts';
import { formatEdtf, formatEdtfInSentence } from '../../src/core/edtf-format.ts';
import { listInWords } from '../../src/core/words.ts';
import { type Field, fieldWithin } from '../schema.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields by which an entry of a list is recognised when the rest of it changed. */
const identities = [
  'state',
  'act',
  'source',
  'document',
  'process',
  'coalition',
  'element',
  'role',
  'what',
  'of',
  'type',
  'name',
];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field's name in words: `inFavour` becomes `in favour`. */
export function nameInWords(name: string): string {
  return name.replace(/([A-Z])/g, ' $1').toLowerCase();
}

/** A value in plain words. */
export function inPlainWords(value: unknown, field?: Field): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return listInWords(value.map((item) => inPlainWords(item, field?.element))) || 'nothing';
  if (!isFields(value)) {
    const dated = field?.typeName === 'Edtf' || field?.typeName === 'Day';
    return typeof value === 'string'
      ? dated && isEdtf(value)
        ? formatEdtf(value)
        : field?.type === 'string' && !field.meta.reference
          ? `“${value}”`
          : value
      : String(value);
  }
  if (field?.typeName === 'Tally') return `${value.inFavour}–${value.against}–${value.abstaining}`;
  if (typeof value.source === 'string') return value.locator ? `${value.source} (${value.locator})` : value.source;
  if (typeof value.act === 'string' && typeof value.on === 'string' && isEdtf(value.on))
    return `“${value.act}” ${formatEdtfInSentence(value.on)}`;
  return Object.entries(value)
    .filter(([name, inner]) => name !== 'citations' && !isDeepStrictEqual(inner, field?.fields?.[name]?.defaultValue))
    .map(([name, inner]) => `${nameInWords(name)} ${inPlainWords(inner, fieldWithin(field, name))}`)
    .join(', ');
}

function attestationChange(before: unknown, after: unknown): string {
  const rank = (value: unknown) => [...attestations, value].indexOf(value);
  return `${rank(after) < rank(before) ? 'raised' : 'lowered'} from ${before} to ${after}`;
}

function sameEntry(a: unknown, b: unknown): boolean {
  if (!isFields(a) || !isFields(b)) return false;
  const key = identities.find((name) => typeof a[name] === 'string');
  return key !== undefined && a[key] === b[key];
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  field: Field | undefined,
  name: string,
): string[] {
  const removed = before.filter((item) => !after.some((other) => isDeepStrictEqual(item, other)));
  const added = after.filter((item) => !before.some((other) => isDeepStrictEqual(item, other)));
  const changed = removed.flatMap((item) => {
    const other = added.find((candidate) => sameEntry(item, candidate));
    return other === undefined ? [] : [{ item, other }];
  });
  const rest = (items: readonly unknown[]) =>
    items.filter((item) => !changed.some((pair) => pair.item === item || pair.other === item));
  const entry = (item: unknown) => inPlainWords(item, field?.element);
  const moved = removed.length === 0 && added.length === 0 ? [`${name} in another order`] : [];
  return [
    ...rest(removed).map((item) => `${name}: ${entry(item)} removed`),
    ...rest(added).map((item) => `${name}: ${entry(item)} added`),
    ...changed.flatMap(({ item, other }) => {
      const key = isFields(item) ? identities.find((candidate) => typeof item[candidate] === 'string') : undefined;
      return changes(item, other, field?.element, `${name} (${key && isFields(item) ? item[key] : ''})`);
    }),
    ...moved,
  ];
}

/** What changed between two values, a sentence without its full stop each; empty where they are equal. */
export function changes(before: unknown, after: unknown, field: Field | undefined, name = ''): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (field?.typeName === 'Attestation') return [`${name} ${attestationChange(before, after)}`];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, field, name);
  if (isFields(before) && isFields(after) && field?.typeName !== 'Tally' && field?.meta.reference !== '*') {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((key) =>
      changes(
        before[key],
        after[key],
        fieldWithin(field, key),
        name ? `${name}: ${nameInWords(key)}` : nameInWords(key),
      ),
    );
  }
  if (before === null || before === undefined) return [`${name} added: ${inPlainWords(after, field)}`];
  if (after === null || after === undefined) return [`${name} removed, it was ${inPlainWords(before, field)}`];
  return [`${name} changed from ${inPlainWords(before, field)} to ${inPlainWords(after, field)}`];
}
