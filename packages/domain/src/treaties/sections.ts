import type { Row, Section } from '../core/collection.js';
import { latest } from '../core/edtf.js';
import { formatEdtf, formatEdtfInSentence, relativeDay } from '../core/edtf-format.js';
import { inNameOrder } from '../core/name-order.js';
import type { View } from '../core/view.js';
import { capitalised, count, inWords, listInWords } from '../core/words.js';
import { consents, signatures } from '../treaty-actions/acts.js';
import { actionsOn, actorName } from '../treaty-actions/queries.js';
import type { TreatyAction } from '../treaty-actions/schema.js';
import { actionNote } from '../treaty-actions/words.js';
import type { Treaty } from './schema.js';

/** One of each thing that is counted. */
const one: Readonly<Record<Treaty['publishedCounts'][number]['what'], string>> = {
  signatories: 'signatory',
  ratifications: 'ratification',
  parties: 'party',
};

const notListed = 'A participant that is not listed may have acted all the same: the record holds what was found.';

function actionRows(actions: readonly TreatyAction[], view: View, withAct: boolean): readonly Row[] {
  return actions.map((action) => ({
    on: action.on,
    text: `${actorName(action, view) ?? 'Not named in the sources'}${withAct ? `: ${inWords(action.action)}` : ''}`,
    note: actionNote(action),
    citations: action.citations,
    reference: { collection: 'treaty-actions' as const, id: action.id },
  }));
}

function stated(on: string | null): string | null {
  return on === null ? null : `stated ${formatEdtfInSentence(on)}`;
}

function said(citations: Treaty['citations'], view: View): string | null {
  const [first] = citations;
  return first ? view.nameOf({ collection: 'sources', id: first.source }) : null;
}

function participation(treaty: Treaty, view: View): readonly Section[] {
  const actions = actionsOn(treaty.id, view);
  const signed = actions.filter(({ action }) => signatures.has(action));
  const instruments = actions.filter(({ action }) => consents.has(action));
  const others = actions.filter(({ action }) => !signatures.has(action) && !consents.has(action));
  return [
    { title: 'Signatures', lead: notListed, rows: actionRows(signed, view, false) },
    { title: 'Instruments', lead: notListed, rows: actionRows(instruments, view, true) },
    { title: 'Other acts', rows: actionRows(others, view, true) },
  ];
}

function dates(treaty: Treaty, view: View): readonly Section[] {
  const { day } = view;
  const of = (act: string, place: string | null) => `${capitalised(inWords(act))}${place ? ` in ${place}` : ''}`;
  return [
    {
      title: 'What happened',
      rows: treaty.events.map(({ act, on, place, note, decision, citations }) => ({
        on,
        text: of(act, place),
        note,
        citations,
        ...(decision ? { reference: { collection: 'decisions' as const, id: decision } } : {}),
      })),
    },
    {
      title: 'What is fixed',
      rows: treaty.schedule
        .filter(({ on }) => latest(on) >= day)
        .map(({ act, on, place, stated: since, citations }) => ({
          on,
          text: of(act, place),
          note: [relativeDay(latest(on), day), stated(since)].filter(Boolean).join('; '),
          citations,
        })),
    },
    {
      title: 'What sources expected',
      lead: 'Each source stands for itself; none of these dates was fixed by the depositary.',
      rows: treaty.expectations.map(({ act, on, place, stated: since, note, citations }) => ({
        on,
        text: of(act, place),
        note: [[said(citations, view), stated(since)].filter(Boolean).join(', '), note].filter(Boolean).join('; '),
        citations,
      })),
    },
  ];
}

function states(ids: readonly string[], view: View): string {
  return listInWords(inNameOrder('states', ids, view).map((id) => view.nameOf({ collection: 'states', id })));
}

/** The parts of a treaty's page. */
export function treatySections(treaty: Treaty, view: View): readonly Section[] {
  return [
    ...dates(treaty, view),
    ...participation(treaty, view),
    {
      title: 'Counts published elsewhere',
      lead: 'The counts shown are computed from the actions; these are checks.',
      rows: treaty.publishedCounts.map(({ what, count: number, of, on, note, citations }) => ({
        on,
        text: `${count(number, one[what], what)}${of ? ` (${of})` : ''}`,
        note,
        citations,
      })),
    },
    {
      title: 'Reports not counted',
      rows: treaty.claims.map(({ claim, status, why, citations }) => ({
        text: claim,
        note: status === 'open' ? `Open: neither confirmed nor ruled out. ${why}` : why,
        citations,
      })),
    },
    {
      title: 'Invited to accede',
      rows: treaty.invited.map(({ on, states: ids, note, citations }) => ({
        on,
        text: `${count(ids.length, 'state')}: ${states(ids, view)}`,
        note,
        citations,
      })),
    },
    {
      title: 'Said of it',
      rows: treaty.remarks.map(({ on, text, states: ids, citations }) => ({
        on,
        text,
        note: ids.length > 0 ? states(ids, view) : null,
        citations,
      })),
    },
    {
      title: 'Protocols',
      rows: treaty.protocols.map(({ on, name, enteredIntoForce, citations }) => ({
        on,
        text: name,
        note: enteredIntoForce ? `in force since ${formatEdtf(enteredIntoForce)}` : null,
        citations,
      })),
    },
    {
      title: 'Provisions',
      rows: treaty.provisions.map(({ locator, text }) => ({
        text,
        note: `Article${/ to |,? and /.test(locator) ? 's' : ''} ${locator}`,
      })),
    },
    { title: 'Chapters', rows: treaty.chapters.map((text) => ({ text })) },
    { title: 'Notes', rows: treaty.notes.map((text) => ({ text })) },
  ];
}
