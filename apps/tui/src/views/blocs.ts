import type { Bloc, Blocs } from '@acquis/analysis';
import { capitalised, count, formatEdtf } from '@acquis/domain';
import { namesOf } from '../analysis/states.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { indent, wrap } from '../text/wrap.js';
import { decimal } from './bar.js';
import { countedLines } from './counted.js';
import { heading } from './sections.js';

function names(states: readonly string[], width: number): readonly Line[] {
  return wrap(line(namesOf(states)), width - 2).map((row) => indent(row, 2));
}

function oneBloc({ number, states, agreement }: Bloc, width: number): readonly Line[] {
  const mean = agreement === null ? '' : `, mean agreement ${decimal(agreement, 3)}`;
  return [...heading(`${number} · ${count(states.length, 'state')}${mean}`), ...names(states, width)];
}

function apart(title: string, states: readonly string[], width: number): readonly Line[] {
  return states.length > 0 ? [...heading(`${title} · ${count(states.length, 'state')}`), ...names(states, width)] : [];
}

/** Which states vote alike, bloc by bloc, those on their own, and those left out. */
export function blocLines(found: Blocs, width: number): readonly Line[] {
  const { blocs, cut, map, leftOut, required, inputs } = found;
  const { first, last } = inputs.votes;
  const span = first && last ? `, ${formatEdtf(`${first}/${last}`)}` : '';
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const [x, y] = map.explained;
  const intro = `${capitalised(count(inputs.votes.count, 'recorded vote'))}${span}: groups that on average agree at least ${decimal(cut, 2)} (average linkage). A bloc says nothing of what its states agreed among themselves.`;
  const where = `The map of states, whose two axes keep ${percent(x)} and ${percent(y)} of the distances, is in --csv and --json.`;
  return [
    ...wrap(line(intro), width),
    ...blocs.filter(({ states }) => states.length > 1).flatMap((bloc) => oneBloc(bloc, width)),
    ...apart(
      'On their own',
      blocs.flatMap(({ states }) => (states.length === 1 ? states : [])),
      width,
    ),
    ...apart(
      `Left out, sharing fewer than ${required} votes with others`,
      leftOut.map(({ state }) => state),
      width,
    ),
    blank,
    ...wrap(line(toned(where, 'quiet')), width),
    ...countedLines(inputs, found.method, width),
  ];
}
