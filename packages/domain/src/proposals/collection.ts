import { collection, linked, namedIn, plain } from '../core/collection.js';
import { earliest, latest } from '../core/edtf.js';
import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import { partiesInWords, partyItems } from '../core/party-words.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import { standingWords, talk } from './acts.js';
import { decidingEvent, eventsBy, outcomeOf, proponentsOf } from './queries.js';
import type { Proposal } from './schema.js';

function sentence(proposal: Proposal, view: View): string {
  const proponents = proponentsOf(proposal);
  const by = proponents.length > 0 ? ` Put forward by: ${partiesInWords(proponents, view)}.` : '';
  const event = decidingEvent(proposal, view.day);
  if (!event) return `Expected; nothing had happened to it by the day.${by}`;
  const since = event.act === 'operational' ? `since ${formatEdtf(event.on)}` : formatEdtfInSentence(event.on);
  const where = event.where ? `: ${event.where}` : '';
  const last = eventsBy(proposal, view.day).at(-1);
  const again =
    last && talk.includes(last.act) && earliest(last.on) > latest(event.on)
      ? ` Discussed again ${formatEdtfInSentence(last.on)}.`
      : '';
  const next = proposal.supersededBy ? view.nameOf({ collection: 'proposals', id: proposal.supersededBy }) : null;
  const instead = event.act === 'superseded' && next ? ` by “${next}”` : '';
  return `${capitalised(standingWords[event.act])}${instead} ${since}${where}.${again}${by}`;
}

/** Proposals and their life cycles. */
export const proposals = collection({
  name: 'proposals',
  label: { one: 'proposal', many: 'proposals' },
  description: 'What was put forward, by whom, and what became of it: tabled, footnoted, annexed, left out, adopted.',
  order: 55,
  since: (proposal) => proposal.events,
  date: (proposal) => proposal.events[0]?.on ?? null,
  code: () => null,
  short: (proposal) => proposal.title,
  listed: 'newest-first',
  facets: {
    track: { label: 'Track', values: (proposal) => proposal.tracks, words: namedIn('tracks') },
    pillar: { label: 'Pillar', values: (proposal) => [proposal.pillar], words: namedIn('pillars') },
    proponent: {
      label: 'Put forward by',
      values: (proposal) => proponentsOf(proposal).flatMap(({ state, coalition }) => state ?? coalition ?? []),
      words: (value, view) =>
        view.nameOf({ collection: view.states.lookup(value) ? 'states' : 'coalitions', id: value }),
    },
  },
  text: (proposal) => [
    ...proposal.events.flatMap(({ where, text, by }) => [where ?? '', text, ...by.map(({ name }) => name ?? '')]),
    proposal.proponentsNote ?? '',
  ],
  happenings: (proposal) =>
    proposal.events.map(({ act, on, stated, where, planned, citations }) => ({
      act,
      on,
      stated,
      citations,
      title: `${proposal.title}: ${standingWords[act]}${where ? ` (${where})` : ''}`,
      planned,
    })),
  sentence,
  derive: (proposal, view) => ({ outcome: outcomeOf(proposal, view.day) }),
  glance: (proposal, view) => {
    const outcome = outcomeOf(proposal, view.day);
    return [
      { label: 'Stands', items: plain(outcome && capitalised(standingWords[outcome])) },
      {
        label: 'Put forward by',
        items: [...partyItems(proponentsOf(proposal), view), ...plain(proposal.proponentsNote)],
      },
      { label: 'Supporters named', items: partyItems(proposal.supporters, view), field: 'supporters' },
      {
        label: 'Pillar',
        items: linked(view, 'pillars', proposal.pillar),
      },
      {
        label: 'Led to',
        items: [
          ...(proposal.process ? [{ collection: 'processes' as const, id: proposal.process }] : []),
          ...(proposal.mechanism ? [{ collection: 'mechanisms' as const, id: proposal.mechanism }] : []),
          ...(proposal.supersededBy ? [{ collection: 'proposals' as const, id: proposal.supersededBy }] : []),
        ].map((reference) => ({ text: view.nameOf(reference), reference })),
      },
    ];
  },
  sections: (proposal, view) => [
    {
      title: 'Life cycle',
      rows: proposal.events.map(({ act, on, where, text, by, document, meeting, planned, citations }) => {
        const parties = by.length > 1 ? partiesInWords(by, view, by.length) : null;
        return {
          on,
          text,
          note: [planned ? 'planned' : inWords(act), where, parties].filter(Boolean).join(' · '),
          citations,
          ...(document
            ? { reference: { collection: 'documents' as const, id: document } }
            : meeting
              ? { reference: { collection: 'meetings' as const, id: meeting } }
              : {}),
        };
      }),
    },
    {
      title: 'Supporters counted',
      lead: 'Numbers as published; none is a list of names.',
      rows: proposal.supportCounts.map(({ on, states, note, citations }) => ({
        on,
        text: `${states} States`,
        note,
        citations,
      })),
    },
    {
      title: 'Measures on the same subject',
      rows: proposal.measures.map((id) => ({
        text: view.measures.get(id)?.title ?? id,
        note: view.nameOf({ collection: 'measures', id }),
        reference: { collection: 'measures' as const, id },
      })),
    },
  ],
});
