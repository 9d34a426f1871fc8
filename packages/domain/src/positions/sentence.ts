import { formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { replacementsOf, stanceInWords } from './queries.js';
import { holderItem } from './rows.js';
import type { Position } from './schema.js';
import { basisWords } from './words.js';

/** What a holder does, or, after a comma, what others make of it: neither says whether the holder is one or many. */
const said: Readonly<Record<Position['directness'], string>> = {
  direct: ' said so in a statement of its own',
  'group-communique': ' said so in a text agreed as a group',
  'third-party-list': ', listed by others as having said so',
  'third-party-report': ', reported to have said so',
  inferred: ' has not said so in so many words: it was read from what it signed or did',
};

const ascribed: Readonly<Record<Position['directness'], string>> = {
  ...said,
  'third-party-list': ', placed there by a list made by others',
  'third-party-report': ', placed there by a report of others',
};

/** What a position is, who speaks, how directly, and from when. */
export function positionSentence(position: Position, view: View): string {
  const holder = holderItem(position, view).text;
  const stance = stanceInWords(position, view) ?? position.stance;
  const how = (position.voice === 'third-party' ? ascribed : said)[position.directness];
  const when = position.on ? ` ${formatEdtfInSentence(position.on)}` : '; the position is undated';
  const group = position.voice === 'group' ? ' It is the position of the group, not of each of its members.' : '';
  const basis = position.basis ? ` It ${basisWords[position.basis]}.` : '';
  const verified = position.attestation === 'unverified' ? ' It is unverified.' : '';
  const later = replacementsOf(position, view).length > 0 ? ' A later position took its place.' : '';
  return `“${stance}”: ${holder}${how}${when}.${group}${basis}${verified}${later}`;
}
