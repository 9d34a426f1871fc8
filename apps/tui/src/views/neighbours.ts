import type { Neighbours, Tie } from '@acquis/analysis';
import { compareText, count } from '@acquis/domain';
import { stateName } from '../analysis/states.js';
import { type Line, line, linked, type Span, toned } from '../text/line.js';
import { hanging, wrap } from '../text/wrap.js';
import { decimal, shareBar } from './bar.js';
import { countedLines } from './counted.js';
import { heading } from './sections.js';

/** States by name, each with how many votes it shares; the number stays beside its name. */
function named(states: readonly { readonly state: string; readonly shared: number }[]): Line {
  const ordered = [...states].sort((a, b) => compareText(stateName(a.state), stateName(b.state)));
  return ordered.flatMap(({ state, shared }, index): Span[] => [
    linked(stateName(state), { collection: 'states', id: state }),
    { text: '\u00a0' },
    toned(String(shared), 'quiet'),
    ...(index < states.length - 1 ? [{ text: ', ' }] : []),
  ]);
}

/** States at one and the same agreement: the index as number and bar, then who. */
export function tieLines({ index, states }: Tie, width: number): readonly Line[] {
  const bar = Math.min(20, Math.floor(width / 4));
  const label = line(toned(`${decimal(index, 3)} `, 'strong'), ...shareBar(index, bar));
  return hanging(label, bar + 8, named(states), width);
}

function few({ notEnough, required }: Neighbours, width: number): readonly Line[] {
  if (notEnough.length === 0) return [];
  return [
    ...heading('Not enough shared votes'),
    ...wrap(line(toned(`fewer than ${required}: `, 'quiet'), ...named(notEnough)), width),
  ];
}

/** Whom a state voted most and least like, ties whole, and with whom it shares too few votes to say. */
export function neighbourLines(found: Neighbours, width: number): readonly Line[] {
  const { state, nearest, farthest, compared, required, notEnough } = found;
  if (compared === 0) {
    const most = Math.max(0, ...notEnough.map(({ shared }) => shared));
    return [
      ...wrap(
        line(
          toned(stateName(state), 'strong'),
          `: it shares at most ${count(most, 'vote')} with any state; ${required} are needed to compare.`,
        ),
        width,
      ),
      ...countedLines(found.inputs, found.method, width),
    ];
  }
  const intro = `compared with ${compared} states by the index of agreement; beside each, the votes shared.`;
  return [
    ...wrap(line(toned(stateName(state), 'strong'), `, ${intro}`), width),
    ...heading('Voted most like it'),
    ...nearest.flatMap((tie) => tieLines(tie, width)),
    ...heading('Voted least like it'),
    ...farthest.flatMap((tie) => tieLines(tie, width)),
    ...few(found, width),
    ...countedLines(found.inputs, found.method, width),
  ];
}
