import type { Difference } from '@acquis/analysis/compare';
import { count, formatEdtfShort } from '@acquis/domain';
import { type Line, line, linked, type Span, toned } from '../../text/line.js';
import { hanging, wrap } from '../../text/wrap.js';
import { decimal, shareBar } from '../bar.js';
import { markSpan } from '../decisions/grid.js';
import { heading } from '../sections.js';

/** What recorded votes say of states side by side, as computed here or answered by an API. */
export interface AgreedShown {
  readonly records: readonly { readonly id: string; readonly short: string }[];
  readonly agreement: readonly {
    readonly states: readonly string[];
    readonly index: number | null;
    readonly shared: number;
    readonly required: number;
  }[];
  readonly differences: readonly Pick<Difference, 'decision' | 'symbol' | 'on' | 'votes'>[];
}

/** How far states agreed pair by pair, and the votes in which they voted otherwise than each other. */
export function agreedLines({ records, agreement, differences }: AgreedShown, width: number): readonly Line[] {
  const pair = (ids: readonly string[]) =>
    ids.map((id) => records.find((record) => record.id === id)?.short ?? id).join(' and ');
  const bar = Math.min(20, Math.floor(width / 4));
  const dates = 12;
  const symbols = Math.max(0, ...differences.map(({ symbol, decision }) => (symbol ?? decision).length)) + 1;
  const inColumn = width >= dates + symbols + 14;
  return [
    ...heading('How far they agreed'),
    ...agreement.flatMap(({ states, index, shared, required }) =>
      index === null
        ? wrap(line(`${pair(states)}: fewer than ${required} votes shared`), width)
        : hanging(
            line(toned(`${decimal(index, 2)} `, 'strong'), ...shareBar(index, bar)),
            bar + 6,
            line(pair(states), toned(`, ${count(shared, 'shared vote')}`, 'quiet')),
            width,
          ),
    ),
    ...heading('Where they voted differently'),
    ...(differences.length === 0 ? [line(toned('In no recorded vote that is known by member.', 'quiet'))] : []),
    ...differences.flatMap(({ decision, symbol, on, votes }) => {
      const date = toned(formatEdtfShort(on).padEnd(dates), 'quiet');
      const text = linked(symbol ?? decision, { collection: 'decisions', id: decision });
      const how = votes.flatMap((vote, index): Span[] => [
        { text: ` ${records[index]?.id.toUpperCase() ?? ''}\u00a0` },
        vote ? markSpan(vote) : toned('not a Member', 'quiet'),
      ]);
      return inColumn
        ? hanging(line(date, text), dates + symbols, line(...how), width)
        : hanging(line(date), dates, line(text, ...how), width);
    }),
  ];
}
