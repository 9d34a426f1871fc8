import { factsBy } from '../core/dated-value.js';
import { earliest } from '../core/edtf.js';
import { formatEdtf, formatEdtfInSentence, relativeDay } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { count, listInWords } from '../core/words.js';
import { signatures } from '../treaty-actions/acts.js';
import { actionsOn } from '../treaty-actions/queries.js';
import { countsOf, distanceOf, eventOn, signatureOf, treatyStatusOf } from './queries.js';
import type { Treaty } from './schema.js';

function expected(treaty: Treaty, view: View): string | false {
  const expectations = factsBy(treaty.expectations, view.day);
  if (expectations.length === 0) return false;
  const said = expectations.map(({ on, place, stated, citations }) => {
    const source = citations[0] ? view.nameOf({ collection: 'sources', id: citations[0].source }) : 'a source';
    const when = stated === null ? '' : `, ${formatEdtf(stated)}`;
    return `${place ? `in ${place}, ` : ''}${formatEdtfInSentence(on)} (${source}${when})`;
  });
  return `Signature is expected ${said.join('; ')}.`;
}

function opening(treaty: Treaty, view: View): string | false {
  const { opens } = signatureOf(treaty, view.day);
  const at = treaty.schedule.find(({ act }) => act === 'opens-for-signature')?.place;
  if (opens === null) return expected(treaty, view);
  return `It is to be opened for signature${at ? ` in ${at}` : ''} ${formatEdtfInSentence(opens)}.`;
}

function standing(treaty: Treaty, view: View): readonly (string | false)[] {
  const { closes } = signatureOf(treaty, view.day);
  const when = (act: Treaty['events'][number]['act']) => {
    const on = eventOn(treaty, act, view.day);
    return on === null ? '' : ` ${formatEdtfInSentence(on)}`;
  };
  switch (treatyStatusOf(treaty, view.day)) {
    case 'in-force':
      return [`It entered into force${when('entered-into-force')}.`];
    case 'closed-for-signature':
      return [closes !== null && `It was open for signature until ${formatEdtf(closes)}.`];
    case 'open-for-signature':
      return closes === null
        ? [`It was opened for signature${when('opened-for-signature')}.`]
        : [
            `It is open for signature until ${formatEdtf(closes)}, ${relativeDay(earliest(closes), view.day).replace(/^in (\d+ days)$/, '$1 ahead')}.`,
          ];
    case 'adopted':
      return [`It was adopted${when('adopted')}.`, opening(treaty, view)];
    case 'text-approved':
      return [`Its text was approved${when('text-approved')} and is not yet adopted.`, opening(treaty, view)];
    case 'unknown':
      return [opening(treaty, view)];
  }
}

/** How many of a number rest on reports alone, in words that follow the number. */
function notConfirmed(number: number, total: number): string {
  if (number === 0) return '';
  if (total === 1) return ' (reported, not confirmed)';
  if (number === total) return ', all of them reported, not confirmed';
  return `, of which ${number} ${number === 1 ? 'is' : 'are'} reported, not confirmed`;
}

function signed(treaty: Treaty, view: View): string | false {
  const { listed, signatories, named, signaturesNotConfirmed } = countsOf(treaty, view);
  if (!listed || signatories === 0) return false;
  const byOthers = actionsOn(
    treaty.id,
    view,
    ({ action, otherActor }) => signatures.has(action) && otherActor !== null,
  );
  const organisations = byOthers.flatMap(({ otherActor }) =>
    otherActor ? [`the ${view.coalitions.get(otherActor)?.title ?? otherActor}`] : [],
  );
  const among = organisations.length > 0 ? `${listInWords(organisations)} among them` : '';
  const names = named < signatories ? `${named} of them named` : '';
  const aside = [names, among].filter(Boolean).join(', ');
  return `${count(signatories, 'known signatory', 'known signatories')}${aside ? ` (${aside})` : ''}${notConfirmed(signaturesNotConfirmed, signatories)}.`;
}

function bound(treaty: Treaty, view: View): string | false {
  const { listed, deposited, depositsNotConfirmed, depositNotShown } = countsOf(treaty, view);
  if (!listed) return false;
  const { threshold, remaining } = distanceOf(treaty, view);
  const needed = remaining === null ? '' : ` of the ${threshold} needed`;
  const opened = eventOn(treaty, 'opened-for-signature', view.day) !== null;
  const known =
    deposited > 1
      ? `${deposited} instruments${needed} are known to be deposited${notConfirmed(depositsNotConfirmed, deposited)}`
      : `${deposited === 0 ? 'No' : 1} instrument${needed} is known to be deposited${notConfirmed(depositsNotConfirmed, deposited)}`;
  const more = `${depositNotShown} more ${depositNotShown === 1 ? 'is' : 'are'} reported, with no source that shows the deposit`;
  return opened && `${known}${depositNotShown > 0 ? `; ${more}` : ''}.`;
}

function publishedElsewhere(treaty: Treaty, view: View): string | false {
  if (countsOf(treaty, view).listed) return false;
  const last = factsBy(treaty.publishedCounts, view.day)
    .filter(({ of }) => of === null)
    .at(-1);
  return (
    last !== undefined &&
    `Single actions are not in the record; published elsewhere: ${last.count} ${last.what}, ${formatEdtf(last.on)}.`
  );
}

/** Where a treaty stands on the view's day: the window of signature, who joined as far as known, how far to entry into force. */
export function treatySentence(treaty: Treaty, view: View): string {
  return [...standing(treaty, view), signed(treaty, view), bound(treaty, view), publishedElsewhere(treaty, view)]
    .filter(Boolean)
    .join(' ');
}
