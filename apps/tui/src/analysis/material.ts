import { resolve } from 'node:path';
import { type Selection, tracksStore, upTo, type VoteStore } from '@acquis/analysis';
import { earliest, latest, nearest, type View } from '@acquis/domain';
import { type Desk, viewOf } from '../answer.js';
import { inOrder } from '../arguments.js';
import { Failure } from '../failure.js';
import { formOf } from '../form.js';
import { knownRecord } from '../known-record.js';
import type { VotesAsked } from './asked.js';

/** What an analysis works on: the votes asked about, up to the day asked for, and what they are narrowed by. */
export interface Material {
  readonly view: View;
  readonly store: VoteStore;
  readonly selection: Selection;
}

async function assembly({ surroundings }: Desk): Promise<VoteStore> {
  const { votes: path } = surroundings;
  const { ImportProblem, loadStore } = await import('@acquis/analysis/import');
  try {
    return await loadStore(path);
  } catch (error) {
    if (path === undefined)
      throw new Failure(2, 'The recorded votes of the whole General Assembly are not at hand. Import them:', [
        'acquis import <file>',
        'ACQUIS_VOTES=acquis-votes.parquet acquis …',
      ]);
    if (!(error instanceof ImportProblem)) throw error;
    throw new Failure(2, `ACQUIS_VOTES names ${resolve(path)}. ${error.message} ${error.hint} Or import the votes:`, [
      'acquis import <file>',
    ]);
  }
}

async function storeOf({ votes }: VotesAsked, view: View, desk: Desk): Promise<VoteStore> {
  return votes === 'tracks' ? tracksStore(view) : upTo(await assembly(desk), view.day);
}

/**
 * The id of a recorded vote by its own id, or that or the symbol of its decision.
 *
 * @throws Failure when there is no such vote, or none known by every member
 */
function voteIn({ votes }: VoteStore, text: string, view: View): string {
  const named = (id: string) => votes.find((vote) => vote.id === id || vote.decision === id)?.id;
  const own = named(text);
  if (own !== undefined) return own;
  const { id } = knownRecord(view, 'decisions', text, 'acquis decisions');
  const found = named(id);
  if (found !== undefined) return found;
  const near = nearest(
    id,
    votes.map((vote) => vote.id),
    1,
  );
  throw new Failure(
    2,
    `Of ${id} the votes asked about hold no complete vote by member.${near.length > 0 ? ' Did you mean:' : ''}`,
    near,
  );
}

/**
 * Loads what an analysis works on.
 *
 * @throws Failure when the votes are not at hand, or what narrows them names what there is not
 */
export async function materialFor(asked: VotesAsked, desk: Desk): Promise<Material> {
  formOf(asked);
  inOrder(asked);
  const { track, from, to, decision, coalition, region, consensus } = asked;
  const view = viewOf(asked, desk);
  const store = await storeOf(asked, view, desk);
  const selection: Selection = {
    track,
    from: from && earliest(from),
    to: to && latest(to),
    votes: decision?.map((text) => voteIn(store, text, view)),
    coalition,
    region,
    ...(consensus === undefined ? {} : { consensus }),
  };
  return { view, store, selection };
}
