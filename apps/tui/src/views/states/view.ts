import { answered, neighbours, tracksStore } from '@acquis/analysis';
import { type Dossier, dossierOf, type Voices } from '@acquis/analysis/dossier';
import { count, type State, type View } from '@acquis/domain';
import { type Line, line, toned } from '../../text/line.js';
import { wrap } from '../../text/wrap.js';
import { entryLines, partLines } from '../entries.js';
import { tieLines } from '../neighbours.js';
import { heading } from '../sections.js';
import { votedApart } from './apart.js';
import { ballotLines } from './votes.js';

/** States listed at either end; a tie is never cut. */
const listedAtEnds = 5;

function voiceLines({ own, ofGroups, ascribed }: Voices, width: number): readonly Line[] {
  const voice = (title: string, lead: string, none: string, entries: Voices['own']) => [
    ...heading(`${title} · ${entries.length}`),
    ...wrap(line(toned(entries.length > 0 ? lead : none, 'quiet')), width),
    ...entryLines(entries, width),
  ];
  return [
    ...voice(
      'Positions in its own voice',
      'Where its words are reported by others, or were read from what it signed or did, the line says so.',
      'No position of its own is in the record.',
      own,
    ),
    ...voice(
      'Positions of its groups',
      'What a group said is the group’s, not the state’s own; by its membership on the day of each.',
      'No position of a group to which it belonged is in the record.',
      ofGroups,
    ),
    ...voice(
      'Ascribed to it by others',
      'By lists and reports of third parties; its own words were not read.',
      'Nothing is ascribed to it by others in the record.',
      ascribed,
    ),
  ];
}

function votersLines(state: State, view: View, width: number): readonly Line[] {
  const found = answered(() => neighbours(tracksStore(view), state.id, { count: listedAtEnds }));
  if (typeof found === 'string') return [];
  const { nearest, farthest, compared, required, inputs } = found;
  if (compared === 0)
    return [
      ...heading('Voters like it'),
      ...wrap(line(toned(`It shares fewer than ${required} recorded votes with every other state.`, 'quiet')), width),
    ];
  const note = `Of ${count(compared, 'state')} with at least ${required} votes shared, over ${count(inputs.votes.count, 'recorded vote')}: 1 alike, ½ where one abstained, 0 opposite. It says nothing of why.`;
  return [
    ...heading('Nearest voters'),
    ...nearest.flatMap((tie) => tieLines(tie, width)),
    ...heading('Farthest voters'),
    ...farthest.flatMap((tie) => tieLines(tie, width)),
    ...wrap(line(toned(note, 'quiet')), width),
  ];
}

function listLines({ lists }: Dossier, width: number): readonly Line[] {
  const parts: readonly (readonly [title: string, lead: string, list: keyof Dossier['lists']])[] = [
    ['Treaties', 'Signatures, ratifications and other acts found, treaty by treaty.', 'treaties'],
    ['Chairs and other offices held', '', 'offices'],
    ['Groups', 'The date is the day of joining, else of the first list that names it.', 'groups'],
    ['Seats in groups of limited membership', 'By the day on which each group opened.', 'seats'],
    ['Objections, dissociations and explanations', 'Acts put down to this state.', 'acts'],
    ['Joint statements and endorsements', 'Where a list that was read names this state.', 'statements'],
    ['Proposals and documents', '', 'proposals'],
    ['Resolutions it introduced', 'Each once, by its last stage in the record.', 'resolutions'],
    ['Votes of which only some names are known', 'The record does not hold the whole vote by member.', 'namedVotes'],
  ];
  return parts.flatMap(([title, lead, list]) => partLines(title, lead, lists[list], width));
}

/** Everything one state did: votes, voters like it, votes apart from its groups, positions by who speaks, treaties, offices, groups. */
export function stateLines(state: State, view: View, width: number): readonly Line[] {
  const dossier = dossierOf(state, view);
  const { ballots, fromGroups, voices } = dossier;
  return [
    ...ballotLines(ballots, view, width),
    ...(ballots.length > 0 ? votersLines(state, view, width) : []),
    ...(ballots.length > 0 ? votedApart(fromGroups, view, width) : []),
    ...voiceLines(voices, width),
    ...listLines(dossier, width),
  ];
}
