import type { ComparedVote, Flow, Movement, Standing } from '@acquis/analysis';
import { count, formatEdtfShort } from '@acquis/domain';
import { namesOf } from '../analysis/states.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { hanging, indent, wrap } from '../text/wrap.js';
import { comparedLines } from './counted.js';
import { heading } from './sections.js';

const words: Readonly<Record<Standing, string>> = {
  'in-favour': 'in favour',
  against: 'against',
  abstaining: 'abstaining',
  'no-vote-recorded': 'no vote recorded',
  'not-a-member': 'not a Member State',
};

function voteLines(
  label: string,
  { symbol, id, stage, on, title, figures }: ComparedVote,
  width: number,
): readonly Line[] {
  const tally = figures
    ? `${figures.inFavour}–${figures.against}–${figures.abstaining}, ${figures.noVoteRecorded} no vote recorded`
    : 'figures not in our record';
  return [
    ...hanging(
      line(toned(label, 'quiet')),
      8,
      line(toned(symbol ?? id, 'accent'), ` (${stage}), ${formatEdtfShort(on)}: ${tally}`),
      width,
    ),
    ...hanging(blank, 8, line(toned(title, 'quiet')), width),
  ];
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

function changeLines({ noVoteRecorded, change }: Movement, width: number): readonly Line[] {
  if (!noVoteRecorded || !change) return [];
  const { inFavour, against, abstaining } = change;
  return [
    blank,
    ...wrap(
      line(
        toned('Members with no vote recorded: ', 'strong'),
        `${noVoteRecorded.first}, then ${noVoteRecorded.second} (${signed(noVoteRecorded.change)})`,
      ),
      width,
    ),
    ...wrap(
      line(`In favour ${signed(inFavour)}, against ${signed(against)}, abstaining ${signed(abstaining)}.`),
      width,
    ),
  ];
}

function movedLines({ from, to, states }: Flow, width: number): readonly Line[] {
  return [
    line(toned(String(states.length).padStart(4), 'strong'), `  ${words[from]} → ${words[to]}`),
    ...wrap(line(namesOf(states)), width - 6).map((row) => indent(row, 6)),
  ];
}

function flowLines({ flows, compared }: Movement, width: number): readonly Line[] {
  if (compared === 0) return [];
  const most = (moved: boolean) =>
    flows.filter((flow) => flow.moved === moved).sort((a, b) => b.states.length - a.states.length);
  const total = most(true).reduce((sum, { states }) => sum + states.length, 0);
  return [
    ...heading(`The same in both · ${compared - total} of ${count(compared, 'state')} known by name in both votes`),
    ...most(false).map(({ from, states }) =>
      line(toned(String(states.length).padStart(4), 'strong'), `  ${words[from]} in both`),
    ),
    ...heading(`Otherwise in the second · ${total}`),
    ...most(true).flatMap((flow) => movedLines(flow, width)),
  ];
}

function onceLines({ namedOnce }: Movement, width: number): readonly Line[] {
  if (namedOnce.length === 0) return [];
  const text = `${count(namedOnce.length, 'state')} named in one of the two votes only: nothing is said of how they moved.`;
  return [blank, ...wrap(line(toned(text, 'quiet')), width)];
}

/** Who voted otherwise in the second vote; first the change in members with no vote recorded. */
export function movementLines(found: Movement, width: number): readonly Line[] {
  return [
    ...voteLines('First', found.first, width),
    ...voteLines('Second', found.second, width),
    ...changeLines(found, width),
    ...flowLines(found, width),
    ...onceLines(found, width),
    ...comparedLines(found.inputs, found.method, width),
  ];
}
