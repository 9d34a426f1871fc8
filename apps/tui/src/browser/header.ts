import { acquis, formatEdtf } from '@acquis/domain';
import { type Line, line, type Span, toned } from '../text/line.js';
import { fit, spread } from '../text/width.js';
import type { Scene } from './scene.js';
import type { BrowserState } from './state.js';
import { namedViews } from './views.js';

/** How many places one came from stand in the crumbs. */
const visited = 2;

/** The first line: the views with a number, the one on the screen standing out. */
export function viewsLine({ view }: Scene, columns: number): Line {
  const names = namedViews.flatMap(({ name, label }): Span[] => [
    { text: '  ' },
    toned(label, name === view.name ? 'accent' : 'quiet'),
  ]);
  return fit([toned(' Acquis', 'strong'), ...names], columns);
}

/** The second line: where one came from, what is on the screen, as known when, and the place in the list. */
export function crumbsLine(state: BrowserState, { view, entry, entries, index, extent }: Scene, columns: number): Line {
  const { day, today, filter, track, past, mode, query, focus } = state;
  const known = day === today ? 'as known today' : `as known on ${formatEdtf(day)}`;
  const place = entries.length > 0 && mode !== 'kinds' ? ` · ${index + 1} of ${entries.length}` : '';
  const from = past.slice(-visited).flatMap(({ label }): Span[] => [toned(label, 'quiet'), toned(' › ', 'quiet')]);
  const name = track && acquis.tracks.lookup(track)?.shortName;
  return spread(
    line(
      ' ',
      ...(past.length > visited ? [toned('… › ', 'quiet')] : []),
      ...from,
      toned(view.label, 'strong'),
      name && toned(` (${name})`, 'warning'),
      focus === 'list' && filter && toned(` /${filter}`, 'warning'),
      view.name === 'search' && query && toned(` “${query}”`, 'warning'),
      mode !== 'kinds' && focus === 'record' && entry && toned(` › ${extent.label}`, 'quiet'),
    ),
    line(toned(known, day === today ? 'quiet' : 'warning'), toned(`${place} `, 'quiet')),
    columns,
  );
}
