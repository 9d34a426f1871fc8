import type { VoteHead } from '@acquis/analysis';
import { type Edtf, formatEdtfShort } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';

interface Props {
  readonly at: DayContext;
  readonly head: Pick<VoteHead, 'id' | 'decision' | 'symbol' | 'title'>;
  /** Its day, where no column of its own says it. */
  readonly on?: Edtf;
}

/** A recorded vote by symbol and title, leading to its decision where the record holds it. */
export function VoteLink({ at, head, on }: Props) {
  const { decision, symbol, title, id } = head;
  return (
    <>
      <ToRecord at={at} to={decision && { collection: 'decisions', id: decision }}>
        {symbol ?? id}
      </ToRecord>
      {on && <span className="quiet font-normal">, {formatEdtfShort(on)}</span>}
      <span className="quiet block font-normal">{title}</span>
    </>
  );
}
