import type { Row } from '../core/collection.js';
import { compareText, type Day, latest } from '../core/edtf.js';
import type { Party } from '../core/party-words.js';
import type { View } from '../core/view.js';
import { type ProposalAct, talk } from './acts.js';
import type { Proposal } from './schema.js';

type ProposalEvent = Proposal['events'][number];

/** What has happened to a proposal by the end of a day, in order; plans are left out. */
export function eventsBy(proposal: Proposal, day: Day): readonly ProposalEvent[] {
  return proposal.events
    .filter(({ on, planned }) => !planned && latest(on) <= day)
    .sort((a, b) => compareText(latest(a.on), latest(b.on)));
}

/**
 * The event by which a proposal stands where it does on a day: the last that decided on its fate, else the last of all.
 * What is in operation stays so, from its start, when a text names it again.
 */
export function decidingEvent(proposal: Proposal, day: Day): ProposalEvent | undefined {
  const events = eventsBy(proposal, day);
  const fates = events.filter(({ act }) => !talk.includes(act));
  const last = fates.at(-1) ?? events.at(-1);
  return last?.act === 'adopted' || last?.act === 'operational'
    ? (fates.find(({ act }) => act === 'operational') ?? last)
    : last;
}

/** Where a proposal stands at the end of a day; null where nothing had happened. */
export function outcomeOf(proposal: Proposal, day: Day): ProposalAct | null {
  return decidingEvent(proposal, day)?.act ?? null;
}

/** Who put a proposal forward: whoever acted for it in its events, each once, in order. Voices for and against are not counted. */
export function proponentsOf({ events }: Proposal): readonly Party[] {
  const parties = events.flatMap(({ act, by }) => (act === 'supported' || act === 'opposed' ? [] : by));
  const key = ({ state, coalition, name }: Party) => `${state} ${coalition} ${name}`;
  return [...new Map(parties.map((party) => [key(party), party])).values()];
}

/** The proposals a state put forward by the view's day, newest first, with where each stands. */
export function proposalsOf(state: string, view: View): readonly Row[] {
  return view.proposals
    .all()
    .filter((proposal) => proponentsOf(proposal).some((party) => party.state === state))
    .flatMap((proposal) => {
      const on = proposal.events.find(({ by }) => by.some((party) => party.state === state))?.on ?? null;
      const reference = { collection: 'proposals' as const, id: proposal.id };
      return [{ on, text: proposal.title, note: view.proposals.sentence(proposal), reference }];
    })
    .sort((a, b) => compareText(b.on ?? '', a.on ?? ''));
}
