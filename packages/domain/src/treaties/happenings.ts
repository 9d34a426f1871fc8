import { formatEdtfInSentence } from '../core/edtf-format.js';
import type { Event } from '../core/happening.js';
import type { Treaty } from './schema.js';

const done: Readonly<Record<Treaty['events'][number]['act'], string>> = {
  'text-approved': 'text approved',
  adopted: 'adopted',
  'opened-for-signature': 'opened for signature',
  'entered-into-force': 'entered into force',
};

const planned: Readonly<Record<Treaty['schedule'][number]['act'], string>> = {
  'opens-for-signature': 'opens for signature',
  'closes-for-signature': 'closes for signature',
};

const slots: Readonly<Record<string, string>> = {
  'opened-for-signature': 'opening',
  'opens-for-signature': 'opening',
  'closes-for-signature': 'closing',
};

function slotOf(act: string): { readonly slot?: string } {
  const slot = slots[act];
  return slot === undefined ? {} : { slot };
}

/** The dated events of a treaty. What a decision did is a happening of the decision. */
export function treatyHappenings(treaty: Treaty): readonly Event[] {
  const name = treaty.shortName;
  return [
    ...treaty.events
      .filter(({ decision }) => decision === null)
      .map(
        ({ act, on, stated, citations }): Event => ({
          act,
          on,
          stated,
          citations,
          title: `${name}: ${done[act]}`,
          ...slotOf(act),
        }),
      ),
    ...treaty.schedule.map(
      ({ act, on, stated, citations, place }): Event => ({
        act,
        on,
        stated,
        citations,
        title: `${name}: ${planned[act]}${place ? ` in ${place}` : ''}`,
        planned: true,
        telling: act === 'closes-for-signature',
        ...slotOf(act),
      }),
    ),
    ...treaty.expectations.map(
      ({ act, on, stated, citations, place }): Event => ({
        act,
        on,
        stated,
        citations,
        title: `${name} expected to open for signature${place ? ` in ${place}` : ''} ${formatEdtfInSentence(on)}`,
        planned: true,
        beside: true,
        telling: true,
        ...slotOf(act),
      }),
    ),
  ];
}
