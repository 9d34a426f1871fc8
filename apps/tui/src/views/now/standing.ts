import type { Now, View } from '@acquis/domain';
import { blank, type Line, line, linked, type Span, toned } from '../../text/line.js';
import { wrap } from '../../text/wrap.js';
import { yearsLine } from '../timeline/view.js';
import { trackLines } from './view.js';

function underWay({ underWay: processes }: Now, width: number): readonly Line[] {
  if (processes.length === 0) return [];
  const names = processes.flatMap(({ id, shortName }, index): Span[] => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    linked(shortName, { collection: 'processes', id }),
  ]);
  return wrap(line(toned('Under way: ', 'quiet'), ...names), width);
}

function years({ track }: Now, view: View, width: number): readonly Line[] {
  const happenings = view.timeline({ track: track.id });
  if (happenings.length === 0) return [];
  return [line(toned('What happened, by year', 'quiet')), yearsLine(happenings, Number(view.day.slice(0, 4)), width)];
}

function factLines(now: Now, view: View, width: number): readonly Line[] {
  return [...underWay(now, width), ...trackLines(now, view, width), ...years(now, view, width)];
}

/** Where a track stands, among others: its name, what is under way, what comes next, its years. */
export function standingLines(now: Now, view: View, width: number): readonly Line[] {
  const { id, title } = now.track;
  return [
    ...wrap(line(linked(title, { collection: 'tracks', id }, 'heading')), width),
    ...factLines(now, view, width),
    blank,
  ];
}

/** Where one track stands: the same, after its state of play in a few sentences. */
export function aloneLines(now: Now, view: View, width: number): readonly Line[] {
  return [
    ...wrap(line(toned(now.track.title, 'heading')), width),
    ...wrap(line(now.sentence), width),
    blank,
    ...factLines(now, view, width),
  ];
}
