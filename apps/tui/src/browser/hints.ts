import { acquis } from '@acquis/domain';
import { cells } from '../text/cells.js';
import { type Line, line, type Span, toned } from '../text/line.js';
import { spread } from '../text/width.js';
import { bindingsOf } from './keymap.js';
import type { Scene } from './scene.js';
import type { BrowserState } from './state.js';

/** The hints of a context that fit a width; those of help and leaving are never left out. */
function hints({ filter, track }: BrowserState, { context }: Scene, width: number): string {
  const whole = context === 'list' && filter === '' && track === undefined;
  const all = bindingsOf(context).flatMap(({ hint, command }) => (whole && command === 'back' ? [] : (hint ?? [])));
  const last = all.filter((hint) => hint.startsWith('?') || hint.startsWith('q ') || hint.startsWith('esc'));
  let left = width - cells(last.join('  ')) - 2;
  const shown = all.filter((hint) => {
    if (last.includes(hint)) return true;
    left -= cells(hint) + 2;
    return left >= 0;
  });
  return [...new Set(shown)].join('  ');
}

function asked(label: string, typed: string, note: string): readonly Span[] {
  return [toned(label, 'quiet'), toned(typed, 'strong'), toned('▏', 'accent'), toned(note ? ` ${note}` : '', 'quiet')];
}

function question(
  { mode, filter, query, typed }: BrowserState,
  { entries, choices }: Scene,
): readonly Span[] | undefined {
  switch (mode) {
    case 'filter':
      return asked(' /', filter, `${entries.length} left`);
    case 'search':
      return asked(' search: ', query, query ? `${entries.length} listed` : 'words, symbols, ids, names');
    case 'palette':
      return asked(' :', typed, typed ? `${choices.length} to choose from` : 'a kind, a state, a day, an export');
    case 'day':
      return asked(' as known on (empty: today): ', typed, typed ? '' : 'YYYY-MM-DD');
    case 'find':
      return asked(' member: ', typed, '');
    default:
      return undefined;
  }
}

/** The longest text of a link that may be a code: a sign of the vote and three letters. */
const longestCode = 7;

/** The link chosen, with what it leads to by name where its text is a code. */
function chosenLink({ link, focus, mode, day }: BrowserState, scene: Scene): string | undefined {
  const chosen = link === undefined || focus === 'list' || mode !== 'browse' ? undefined : scene.document.links[link];
  if (!chosen) return undefined;
  const name = acquis.at(day).nameOf(chosen.to);
  const isCode = chosen.text.length <= longestCode && !name.includes(chosen.text);
  return isCode ? `${chosen.text} · ${name}` : chosen.text;
}

/** The last line: a question with what is typed, a message, the link chosen, or the keys that can be pressed. */
export function hintLine(state: BrowserState, scene: Scene, width: number): Line {
  const { message } = state;
  const typed = question(state, scene);
  if (typed) {
    const head = line(...typed, '  ');
    const room = width - head.reduce((sum, { text }) => sum + cells(text), 0) - 1;
    return [...head, message ? toned(message, 'warning') : toned(hints(state, scene, room), 'quiet')];
  }
  if (message) return line(toned(` ${message}`, 'warning'));
  const link = chosenLink(state, scene);
  if (link) {
    const keys = toned('enter open  n next link  esc list', 'quiet');
    return spread(line(toned(' → ', 'accent'), toned(link, 'strong')), line(keys, ' '), width);
  }
  return line(' ', toned(hints(state, scene, width - 2), 'quiet'));
}
