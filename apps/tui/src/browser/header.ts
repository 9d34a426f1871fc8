import { acquis, formatEdtf } from '@acquis/domain';
import { type Line, line, type Span, toned } from '../text/line.js';
import { fit, lineCells, spread } from '../text/width.js';
import type { Scene } from './scene.js';
import type { BrowserState } from './state.js';
import { namedViews } from './views.js';

/** How many places one came from stand in the crumbs, where there is room. */
const visited = 2;

/** The first line: the views, with their numbers where there is room, the one on the screen standing out. */
export function viewsLine({ view }: Scene, columns: number): Line {
  const named = (numbered: boolean): Line => [
    toned(' Acquis', 'strong'),
    ...namedViews.flatMap(({ name, label }, at): Span[] => [
      { text: '  ' },
      toned(numbered ? `${at + 1} ` : '', 'quiet'),
      toned(label, name === view.name ? 'accent' : 'quiet'),
    ]),
  ];
  const numbered = named(true);
  return fit(lineCells(numbered) <= columns ? numbered : named(false), columns);
}

/** Where one is: the view, how its list is narrowed, the record. */
function hereLine(state: BrowserState, { view, entry, extent }: Scene): Line {
  const { filter, track, mode, query, focus } = state;
  const name = track && acquis.tracks.lookup(track)?.shortName;
  return line(
    toned(view.label, 'strong'),
    name && toned(` (${name})`, 'warning'),
    filter && toned(` /${filter}`, 'warning'),
    view.name === 'search' && query && toned(` “${query}”`, 'warning'),
    mode !== 'kinds' && focus === 'record' && entry && toned(` › ${extent.label}`, 'quiet'),
  );
}

/** The places one came from, as many of the last ones as fit beside where one is. */
function fromLine({ past }: BrowserState, room: number): Line {
  for (let shown = Math.min(visited, past.length); shown > 0; shown--) {
    const from = [
      ...(past.length > shown ? [toned('… › ', 'quiet')] : []),
      ...past.slice(-shown).flatMap(({ label }): Span[] => [toned(label, 'quiet'), toned(' › ', 'quiet')]),
    ];
    if (lineCells(from) <= room) return from;
  }
  return past.length > 0 && room >= 4 ? [toned('… › ', 'quiet')] : [];
}

/** The second line: where one came from, what is on the screen, as known when, and the place in the list. */
export function crumbsLine(state: BrowserState, scene: Scene, columns: number): Line {
  const { entries, index } = scene;
  const { day, today, mode } = state;
  const known = day === today ? 'as known today' : `as known on ${formatEdtf(day)}`;
  const place = entries.length > 0 && mode !== 'kinds' ? `${index + 1} of ${entries.length}` : '';
  const here = hereLine(state, scene);
  const right = (...parts: readonly string[]) =>
    line(toned(`${parts.filter(Boolean).join(' · ')} `, day === today ? 'quiet' : 'warning'));
  const full = right(known, place);
  const crowded = day === today && lineCells(here) + lineCells(full) + 2 > columns;
  const end = crowded ? right(place) : full;
  const from = fromLine(state, columns - lineCells(here) - lineCells(end) - 2);
  return spread(line(' ', ...from, ...here), end, columns);
}
