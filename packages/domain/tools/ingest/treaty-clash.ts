import type { TreatyAction } from '../../src/treaty-actions/schema.ts';
import type { Doubt } from './proposal.ts';
import type { TabledAct } from './treaty-table.ts';

/** Acts of one participant that exclude each other: who has signed ratifies, accepts or approves, who has not accedes. */
const excludes: Partial<Readonly<Record<TreatyAction['action'], TreatyAction['action']>>> = {
  signature: 'accession',
  accession: 'signature',
};

/** An act as a table or the record has it, and where. */
export interface KnownAct {
  readonly action: TreatyAction['action'];
  readonly place: string;
}

/** The doubts of an act that another one of the same participant, in the table or in the record, makes impossible. */
export function clashDoubts(act: TabledAct, name: string, others: readonly KnownAct[], line: number): readonly Doubt[] {
  const other = others.find(({ action }) => action === excludes[act]);
  if (!other) return [];
  return [
    {
      line,
      found: `${name}: ${act === 'accession' ? 'an accession' : 'a signature'} beside the ${other.action} ${other.place}`,
      expected: 'one of the two: a signatory ratifies, accepts or approves, and does not accede',
      mend: 'Compare the row and its markers with the page.',
    },
  ];
}
