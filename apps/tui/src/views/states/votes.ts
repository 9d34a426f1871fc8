import { type Ballot, countsInWords } from '@acquis/analysis/dossier';
import { count, formatEdtfShort, tallyInFigures, type View } from '@acquis/domain';
import { type Line, line, linked, type Span, toned } from '../../text/line.js';
import { fit, truncate } from '../../text/width.js';
import { hanging, wrap } from '../../text/wrap.js';
import { markSpan } from '../decisions/grid.js';
import { heading } from '../sections.js';

const names = 20;

function laneLines(ballots: readonly Ballot[], view: View, width: number): readonly Line[] {
  return view.tracks
    .all()
    .toSorted((a, b) => a.position - b.position)
    .flatMap((track) => {
      const votes = ballots.filter(({ decision }) => decision.tracks.includes(track.id));
      if (votes.length === 0) return [];
      const cells = votes.flatMap(({ decision, vote }): Span[] => [
        { ...markSpan(vote), link: { collection: 'decisions', id: decision.id } },
        { text: ' ' },
      ]);
      return hanging(line(toned(track.shortName, 'quiet')), names, cells, width);
    });
}

function rowOf({ decision, vote }: Ballot, width: number): Line {
  const { id, on, symbol, title } = decision;
  const tally = tallyInFigures(decision) ?? '';
  const head = line(
    toned(formatEdtfShort(on).padEnd(12), 'quiet'),
    markSpan(vote),
    ' ',
    linked(symbol ?? id, { collection: 'decisions', id }),
    toned(` ${tally}`, 'quiet'),
  );
  return width >= 70 ? truncate([...fit(head, 42), ...line(toned(title, 'quiet'))], width) : truncate(head, width);
}

/** Every vote of a state: a cell each by track, oldest first; then one line each, newest first. */
export function ballotLines(ballots: readonly Ballot[], view: View, width: number): readonly Line[] {
  if (ballots.length === 0) return [];
  return [
    ...heading('Votes'),
    ...wrap(
      line(`${count(ballots.length, 'recorded vote')} in plenary known by member: ${countsInWords(ballots)}.`),
      width,
    ),
    ...laneLines(ballots, view, width),
    ...ballots.toReversed().map((ballot) => rowOf(ballot, width)),
  ];
}
