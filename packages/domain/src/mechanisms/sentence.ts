import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import { decidingEvent, lastCount, standingOf } from './queries.js';
import type { Mechanism } from './schema.js';

/** Kinds of mechanism that something must start before they do anything. */
const started: readonly Mechanism['type'][] = ['directory', 'tool', 'fund', 'body', 'programme'];

/** A number of States as its source puts it. */
export function statesInWords({ states, qualifier }: Mechanism['counts'][number]): string {
  return qualifier === 'more-than' ? `more than ${states} States` : `${states} States`;
}

function standing(mechanism: Mechanism, view: View): string {
  const event = decidingEvent(mechanism, view.day);
  const when = event ? ` ${formatEdtfInSentence(event.on)}` : '';
  const now = standingOf(mechanism, view.day);
  switch (now) {
    case 'operational':
      return `In operation since ${event ? formatEdtf(event.on) : 'an unknown day'}.`;
    case 'agreed':
      return `Agreed${when}${started.includes(mechanism.type) ? '; not yet in operation by the record' : ''}.`;
    case 'unknown':
      return mechanism.standing ? `${capitalised(mechanism.standing)}, undated.` : 'Its dates are not in the record.';
    default:
      return `${capitalised(inWords(now))}${when}.`;
  }
}

/** Where a mechanism stands on the view's day, and how many States took part when a source last said so. */
export function mechanismSentence(mechanism: Mechanism, view: View): string {
  const count = lastCount(mechanism, view.day);
  const states = count ? ` ${capitalised(statesInWords(count))} took part as of ${formatEdtf(count.on)}.` : '';
  return `${standing(mechanism, view)}${states}`;
}
