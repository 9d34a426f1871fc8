import type { Attestation, CollectionName, View } from '@acquis/domain';
import { words } from '@/words/record';
import { type CollectionPlace, collectionPlaces } from './navigation';

/** Numbers of records by how well they are attested. */
export type AttestedNumbers = { readonly records: number } & Readonly<Record<Attestation, number>>;

/** The records of a collection known on a day, by how well they are attested. */
export interface AttestedKind extends CollectionPlace, AttestedNumbers {}

function numbersOf(name: CollectionName, view: View): AttestedNumbers {
  const all = view.of(name).all();
  const number = (of: Attestation) => all.filter(({ attestation }) => attestation === of).length;
  return {
    records: all.length,
    official: number('official'),
    reported: number('reported'),
    unverified: number('unverified'),
  };
}

/** Each collection that holds a record on the day, by how well its records are attested. */
export function attestedByKind(view: View): readonly AttestedKind[] {
  return collectionPlaces
    .map((place) => ({ ...place, ...numbersOf(place.collection, view) }))
    .filter(({ records }) => records > 0);
}

/** The numbers of all kinds together. */
export function totalOf(kinds: readonly AttestedNumbers[]): AttestedNumbers {
  const sum = (key: keyof AttestedNumbers) => kinds.reduce((total, kind) => total + kind[key], 0);
  return {
    records: sum('records'),
    official: sum('official'),
    reported: sum('reported'),
    unverified: sum('unverified'),
  };
}

/** A share in whole per cent; less than one, and not quite all, are said so. */
export function shareOf(part: number, whole: number): string {
  if (part === 0 || whole === 0) return words.none;
  if (part === whole) return words.all;
  const share = (part / whole) * 100;
  if (share < 1) return words.underOnePerCent;
  return share > 99 ? words.overNinetyNinePerCent : `${Math.round(share)}%`;
}
