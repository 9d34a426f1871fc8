import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { inWords, listInWords } from '../core/words.js';
import { consents, type TreatyActionAct } from './acts.js';
import { actorName } from './queries.js';
import type { TreatyAction } from './schema.js';

const verbs: Readonly<Record<TreatyActionAct, string>> = {
  signature: 'signed',
  'definitive-signature': 'definitively signed',
  ratification: 'ratified',
  acceptance: 'accepted',
  approval: 'approved',
  accession: 'acceded to',
  denunciation: 'denounced',
  announcement: 'announced a step towards',
};

/** The lesser words that go with an action in a list: where, how it is attested, what went with it. */
export function actionNote({
  place,
  attestation,
  deposit,
  declarations,
  entryIntoForceFor,
}: TreatyAction): string | null {
  const parts = [
    place,
    attestation === 'official' ? null : attestation === 'reported' ? 'reported, not confirmed' : 'unverified',
    deposit === 'not-shown' ? 'deposit not shown by any source' : null,
    declarations.length > 0 ? `with ${listInWords(declarations.map((type) => declarationWords[type]))}` : null,
    entryIntoForceFor ? `in force for it from ${formatEdtf(entryIntoForceFor)}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('; ') : null;
}

/** What goes with an instrument, in words. */
export const declarationWords: Readonly<Record<TreatyAction['declarations'][number], string>> = {
  reservation: 'reservations',
  declaration: 'declarations',
  authorities: 'designation of authorities',
  'territorial-application': 'declaration on territories',
  communication: 'a communication',
};

/** Who did what to which treaty, when and where, and what is not certain of it. */
export function actionSentence(action: TreatyAction, view: View): string {
  const { on, place, deposit, entryIntoForceFor } = action;
  const actor = actorName(action, view) ?? 'A participant that the sources do not name';
  const when = on === null ? ', on a day that was not found' : ` ${formatEdtfInSentence(on)}`;
  const where = place ? ` in ${place}` : '';
  const treaty = view.nameOf({ collection: 'treaties', id: action.treaty });
  return [
    `${actor} ${verbs[action.action]} the ${treaty}${where}${when}.`,
    action.attestation !== 'official' && 'This is reported, not confirmed by an official source.',
    consents.has(action.action) &&
      deposit === 'not-shown' &&
      'No source shows that the instrument was deposited; it is not counted as deposited.',
    entryIntoForceFor && `In force for it from ${formatEdtf(entryIntoForceFor)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** An action and its treaty in a few words, for lists that name who acted already: `signature of the Budapest Convention`. */
export function actionInShort({ action, treaty }: TreatyAction, view: View): string {
  return `${inWords(action)} of the ${view.nameOf({ collection: 'treaties', id: treaty })}`.replace(
    'accession of',
    'accession to',
  );
}
