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

/** The doubts of an act that another one of the same participant, in the table or in the record, makes impossible; it is among them itself. */
export function clashDoubts(act: TabledAct, name: string, others: readonly KnownAct[], line: number): readonly Doubt[] {
  const other = others.find(({ action }) => action === excludes[act]);
  const mend = 'Compare the row and its markers with the page.';
  return [
    ...(other
      ? [
          {
            line,
            found: `${name}: ${act === 'accession' ? 'an accession' : 'a signature'} beside the ${other.action} ${other.place}`,
            expected: 'one of the two: a signatory ratifies, accepts or approves, and does not accede',
            mend,
          },
        ]
      : []),
    ...(others.filter(({ action }) => action === act).length > 1
      ? [{ line, found: `${name}: more than one ${act}`, expected: 'each act once', mend }]
      : []),
  ];
}
