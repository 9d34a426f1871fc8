import { acquis, compareText, type Decision, isDay, lastChange, otherStages, rollOf, type View } from '@acquis/domain';
import { type Adoption, cell, type VoteHead, type VoteSource, type VoteStore } from './vote-store.js';

const citation =
  'United Nations Dag Hammarskjöld Library, General Assembly Voting Data, United Nations, version 5 (February 2026), https://digitallibrary.un.org/record/4060887';

function sourceOf(votes: readonly VoteHead[]): VoteSource {
  return {
    name: 'tracks',
    citation,
    licence: 'Copyright, United Nations. Non-commercial use, with attribution.',
    through: votes.at(-1)?.on ?? null,
  };
}

function headOf({ id, symbol, title, on, tracks }: Decision): VoteHead {
  const session = /^A\/RES\/([A-Z]*-?\d+)\//.exec(symbol ?? '')?.[1] ?? null;
  return { id, decision: id, symbol, title, on, session, tracks };
}

function inOrder(a: VoteHead, b: VoteHead): number {
  return compareText(a.on, b.on) || compareText(a.id, b.id);
}

function apartFrom(decision: Decision, view: View): readonly string[] {
  const stages = new Set([decision.id, ...otherStages(decision, view).map(({ id }) => id)]);
  const acts = view.interventions.find(
    ({ act, decision: about }) =>
      (act === 'objection' || act === 'dissociation') && about !== null && stages.has(about),
  );
  return [...new Set(acts.flatMap(({ states }) => states))].sort();
}

function adoptionOf(decision: Decision, view: View): readonly Adoption[] {
  const { body, stage, outcome, method, methodBasis, on } = decision;
  const byTheAssembly = body === 'general-assembly' && stage === 'plenary' && outcome === 'adopted';
  if (!byTheAssembly || !isDay(on) || methodBasis === null) return [];
  if (method !== 'without-vote' && method !== 'consensus') return [];
  return [{ ...headOf(decision), method, basis: methodBasis, apart: apartFrom(decision, view) }];
}

const kept = new WeakMap<View, VoteStore>();

/**
 * The votes of the three tracks: every decision known on the view's day of which the record holds the complete vote by
 * member, oldest first, and beside them what the Assembly adopted without a vote or by consensus. Made once for a view.
 */
export function tracksStore(view: View = acquis.at(lastChange)): VoteStore {
  const store = kept.get(view) ?? storeOn(view);
  kept.set(view, store);
  return store;
}

function storeOn(view: View): VoteStore {
  const rolled = view.decisions.all().flatMap((decision) => {
    const roll = isDay(decision.on) ? rollOf(decision) : undefined;
    return roll ? [{ head: headOf(decision), roll }] : [];
  });
  rolled.sort((a, b) => inOrder(a.head, b.head));
  const votes = rolled.map(({ head }) => head);
  const states = view.states.all().flatMap(({ id, status }) => (status === 'member' ? [id] : []));
  const rows = new Map<string, number>(states.map((id, row) => [id, row]));
  const cells = new Uint8Array(states.length * votes.length);
  rolled.forEach(({ roll }, column) => {
    const write = (voters: readonly string[], value: number) => {
      for (const state of voters) {
        const row = rows.get(state);
        if (row !== undefined) cells[row * votes.length + column] = value;
      }
    };
    write(roll.inFavour, cell.inFavour);
    write(roll.against, cell.against);
    write(roll.abstaining, cell.abstaining);
    write(roll.noVoteRecorded, cell.noVoteRecorded);
  });
  const adoptions = view.decisions.all().flatMap((decision) => adoptionOf(decision, view));
  return { source: sourceOf(votes), states, votes, cells, adoptions: adoptions.sort(inOrder) };
}
