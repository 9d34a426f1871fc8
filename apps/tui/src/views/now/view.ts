import {
  type DatedHappening,
  type Decision,
  descriptorOf,
  distance,
  formatEdtf,
  formatEdtfShort,
  latest,
  type Now,
  type Reference,
  tallyInFigures,
  type View,
} from '@acquis/domain';
import { cells } from '../../text/cells.js';
import { blank, type Line, line, linked, type Span, toned } from '../../text/line.js';
import { spread } from '../../text/width.js';
import { indent, widest, wrap } from '../../text/wrap.js';
import { attestationTag, unknownTag } from '../attestation.js';

/** How many of a kind are named for a track. */
const named = 3;

function recordOf({ collection, record }: Pick<DatedHappening, 'collection' | 'record'>): Reference {
  return { collection, id: record };
}

/** A wrapped body with a tag at the right edge of its last line. */
function tagged(body: Line, tag: Span, width: number): readonly Line[] {
  const room = width - cells(tag.text) - 1;
  const rows = wrap(body, room);
  return rows.map((row, index) => (index === rows.length - 1 ? spread(row, [tag], width) : row));
}

function ahead({ title, on, attestation, ...to }: DatedHappening, view: View, width: number): readonly Line[] {
  const when = [formatEdtf(on), distance(on, view.day)].filter(Boolean).join(', ');
  return [
    ...wrap(line(linked(title, recordOf(to))), width),
    ...tagged(line(toned(when, 'accent')), attestationTag(attestation), width),
  ];
}

function going({ title, on, attestation, ...to }: DatedHappening, width: number): readonly Line[] {
  return [
    ...wrap(line(linked(title, recordOf(to))), width),
    ...tagged(line(toned(`planned for these days, ${formatEdtf(on)}`, 'accent')), attestationTag(attestation), width),
  ];
}

function awaiting({ title, on, ...to }: DatedHappening, width: number): readonly Line[] {
  return tagged(line(linked(title, recordOf(to)), `, ${formatEdtf(on)}: outcome not in our record`), unknownTag, width);
}

function decided(decision: Decision, width: number): readonly Line[] {
  const name = descriptorOf('decisions').short(decision);
  const figures = tallyInFigures(decision);
  return wrap(
    line(
      toned('Latest decision: ', 'quiet'),
      linked(name, { collection: 'decisions', id: decision.id }, 'quiet'),
      toned(`, ${formatEdtfShort(decision.on)}${figures ? `, ${figures}` : ''}`, 'quiet'),
    ),
    width,
  );
}

function more(count: number): readonly Line[] {
  return count > named ? [line(toned(`… and ${count - named} more`, 'quiet'))] : [];
}

function nothingAnnounced(isPast: boolean): string {
  return isPast
    ? 'No announcement of that time in our record, which need not hold all of them.'
    : 'Nothing announced in our record.';
}

/** Where one track stands: what goes on, what comes next, what awaits an outcome, the latest decision, the coverage. */
export function trackLines(now: Now, view: View, width: number): readonly Line[] {
  const isPast = view.day < latest(now.readTo);
  return [
    ...now.current.flatMap((happening) => going(happening, width)),
    ...now.next.slice(0, named).flatMap((happening) => ahead(happening, view, width)),
    ...more(now.next.length),
    ...(now.next.length === 0 && now.current.length === 0 ? wrap(line(nothingAnnounced(isPast)), width) : []),
    ...now.awaiting.slice(0, named).flatMap((happening) => awaiting(happening, width)),
    ...more(now.awaiting.length),
    ...now.decisions.slice(0, 1).flatMap((decision) => decided(decision, width)),
    ...(isPast ? [] : wrap(line(toned(`Sources read to ${formatEdtf(now.readTo)}.`, 'quiet')), width)),
  ];
}

/** Where things stand, track by track, each beside its name. */
export function nowLines(view: View, nows: readonly Now[], width: number): readonly Line[] {
  const names =
    widest(
      nows.map(({ track }) => track.shortName),
      Math.floor(width / 3),
    ) + 2;
  return nows.flatMap((now, index) => {
    const rows = trackLines(now, view, width - names);
    const label = toned(now.track.shortName, 'strong');
    const filler = ' '.repeat(Math.max(0, names - cells(now.track.shortName)));
    return [
      ...(index > 0 ? [blank] : []),
      ...rows.map((row, at) => (at === 0 ? [label, { text: filler }, ...row] : indent(row, names))),
    ];
  });
}
