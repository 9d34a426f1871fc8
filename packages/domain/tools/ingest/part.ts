import type { StateReader } from '../../src/states/called.ts';
import type { Told } from './press.ts';
import type { Doubt } from './proposal.ts';
import { voteRead } from './sides.ts';

const outcomes = {
  paragraph: { adopted: 'retained', approved: 'retained', retained: 'retained', rejected: 'deleted' },
  amendment: { adopted: 'adopted', approved: 'adopted', retained: 'retained', rejected: 'rejected' },
  motion: { adopted: 'adopted', approved: 'adopted', retained: 'retained', rejected: 'rejected' },
} as const;

/** A separate vote as a decision holds it; who is named stands in its note, and it is as official as its source. */
export function partOf(told: Told, members: readonly string[], reader: StateReader, attestation: unknown) {
  const { tally, named, doubts } = voteRead(told, members, reader);
  const lists = [
    named.inFavour?.length ? `in favour: ${named.inFavour.join(', ')}` : '',
    named.against?.length ? `against: ${named.against.join(', ')}` : '',
    named.abstaining?.length ? `abstaining: ${named.abstaining.join(', ')}` : '',
  ].filter(Boolean);
  const { on, type } = told.part ?? { on: 'a part', type: 'paragraph' as const };
  const field = {
    on,
    type,
    ...(told.verb ? { outcome: outcomes[type][told.verb] } : {}),
    ...(tally ? { tally } : {}),
    ...(attestation === 'official' ? { attestation } : {}),
    ...(lists.length > 0 ? { note: `Named by the source, ${lists.join('; ')}.` } : {}),
  };
  const own: readonly Doubt[] = doubts.map((doubt) => ({ ...doubt, found: `in the vote on “${on}”, ${doubt.found}` }));
  return { field, doubts: own };
}
