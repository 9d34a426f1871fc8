import type { Agreement, Ways } from '@acquis/analysis';
import { stateName } from '../analysis/states.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { hanging, wrap } from '../text/wrap.js';
import { decimal, shareBar } from './bar.js';
import { countedLines } from './counted.js';

const ways = [
  ['inFavour', 'in favour'],
  ['against', 'against'],
  ['abstaining', 'abstaining'],
] as const;

const column = 12;

function tableLines({ states, table }: Agreement, width: number): readonly Line[] {
  const [first, second] = states;
  const cells = (counts: Ways) => ways.map(([way]) => String(counts[way]).padStart(column)).join('');
  return [
    blank,
    ...wrap(line(toned('Shared votes', 'heading'), `: ${stateName(first)} down, ${stateName(second)} across`), width),
    line(toned(`${''.padEnd(column)}${ways.map(([, words]) => words.padStart(column)).join('')}`, 'quiet')),
    ...ways.map(([way, words]) => line(toned(words.padEnd(column), 'quiet'), cells(table[way]))),
  ];
}

function indexLines(found: Agreement, width: number): readonly Line[] {
  const { shared, required, inputs } = found;
  const rest = `both voted in ${shared} of ${inputs.votes.count}; ${required} are needed`;
  if (!found.enough) return wrap(line(toned('Not enough shared votes for an index', 'warning'), `: ${rest}.`), width);
  const { index, corrected } = found;
  return [
    line(toned(decimal(index, 6).padEnd(11), 'strong'), ...shareBar(index, Math.min(40, width - 11))),
    ...hanging(
      line(toned('Index', 'quiet')),
      11,
      line('of agreement (Lijphart): 1 alike throughout, 0 opposite throughout'),
      width,
    ),
    ...hanging(
      line(toned('Corrected', 'quiet')),
      11,
      line(
        corrected === null
          ? 'not defined: both voted one and the same way throughout'
          : `${decimal(corrected, 4)} for chance (Scott's pi): 1 full agreement, 0 what chance gives`,
      ),
      width,
    ),
    ...hanging(line(toned('Votes', 'quiet')), 11, line(rest), width),
  ];
}

/** How far two states agree: index, what it rests on, and the votes both cast as a table. */
export function agreementLines(found: Agreement, width: number): readonly Line[] {
  const [first, second] = found.states;
  return [
    ...wrap(line(toned(`${stateName(first)} and ${stateName(second)}`, 'strong')), width),
    blank,
    ...indexLines(found, width),
    ...tableLines(found, width),
    ...countedLines(found.inputs, found.method, width),
  ];
}
