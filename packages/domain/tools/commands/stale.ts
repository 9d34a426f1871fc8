import { parseArgs } from 'node:util';
import { acquis } from '../../src/acquis.ts';
import { isDay } from '../../src/core/edtf.ts';
import { formatEdtf } from '../../src/core/edtf-format.ts';
import { type Stale, staleOf, staleReasons, staleReasonWords } from '../../src/core/stale.ts';
import { count } from '../../src/core/words.ts';
import { groupBy } from '../group.ts';
import type { Command } from './command.ts';

const shown = 20;

function line({ reference, title, on, days }: Stale): string {
  return `  ${reference.collection}/${reference.id}: ${title}, ${formatEdtf(on)} (${count(days, 'day')} ago)`;
}

/** The list in words: a heading a reason, what it holds indented. */
export function staleInWords(list: readonly Stale[]): readonly string[] {
  const byReason = groupBy(list, ({ reason }) => reason);
  return staleReasons.flatMap((reason) => {
    const own = byReason.get(reason) ?? [];
    const more = own.length > shown ? [`  and ${own.length - shown} more`] : [];
    return own.length === 0
      ? []
      : [`${staleReasonWords[reason]}: ${own.length}`, ...own.slice(0, shown).map(line), ...more];
  });
}

function dayFrom(words: readonly string[], today: string): string | undefined {
  try {
    const { values } = parseArgs({ args: [...words], options: { 'as-of': { type: 'string', default: today } } });
    const day = values['as-of'];
    return isDay(day) ? day : undefined;
  } catch {
    return undefined;
  }
}

/** `pnpm data stale` */
export const stale: Command = {
  name: 'stale',
  takes: '[--as-of <day>]',
  does: 'Lists what should be looked at again: days passed without an outcome, old counts, records long not read.',
  run: ({ words, today, say, complain }) => {
    const day = dayFrom(words, today);
    if (day === undefined) {
      complain(
        `Found ${words.join(' ')}, expected one day that exists, or none for today: pnpm data stale --as-of 2026-11-30`,
      );
      return 2;
    }
    const lines = staleInWords(staleOf(acquis.at(day)));
    for (const each of lines) say(each);
    say(lines.length === 0 ? `Nothing has to be looked at again on ${day}.` : `As of ${day}.`);
    return 0;
  },
};
