import { toId } from '../../src/core/nearest.ts';
import type { Field } from '../schema.ts';
import type { Fields } from './special.ts';

/** The option for the place in a source: `locator`, except for kinds that have a field of that name. */
export function locatorOption({ fields }: Field): string {
  return fields?.locator ? 'source-locator' : 'locator';
}

/** Options by which a source that is not in the record yet is entered with the record that cites it. */
export const sourceOptions: Readonly<Record<string, string>> = {
  'source-url': 'https://… (enters a source that is not in the record yet)',
  'source-title': 'its title',
  'source-type': 'un-document (the default), un-press, press …',
  'source-published': 'the day it was published',
  publisher: 'who publishes it',
};

const official = ['un-document', 'un-page', 'un-press', 'un-dataset', 'depositary'];

/** The new source the options describe; undefined where they describe none. */
export function newSource(
  options: Readonly<Record<string, string>>,
  wanted: string | undefined,
  today: string,
): { id: string; fields: Fields } | undefined {
  const {
    'source-url': url,
    'source-title': title,
    'source-type': type = 'un-document',
    'source-published': published,
    publisher,
  } = options;
  if (!url || !title) return undefined;
  const attestation = official.includes(type) ? 'official' : 'reported';
  const named = {
    title,
    attestation,
    recorded: today,
    type,
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    url,
  };
  return { id: wanted ?? toId(title), fields: named };
}
