import {
  type Agreement,
  type AgreementMatrix,
  type Blocs,
  type Cohesion,
  type Movement,
  type Neighbours,
  type Pair,
  stateName,
  stateNameInSentence,
  type Tie,
} from '@acquis/analysis';
import { flowSvg, indexInFigures, matrixSvg, type RankingGroup, rankingSvg, scatterSvg } from '@acquis/charts';
import { capitalised, count, formatEdtf, type View } from '@acquis/domain';
import type { Draw } from './analysis.js';

const inFigures = (index: number | null) => (index === null ? '–' : indexInFigures(index));
const scale = '1 alike, 0 opposite; an abstention stands half way.';

/** Two states: in how many shared votes they voted alike, one step apart and opposite. */
export function pairDrawn(view: View, { states: [a, b], index, shared, table }: Agreement): Draw {
  const alike = table.inFavour.inFavour + table.against.against + table.abstaining.abstaining;
  const opposite = table.inFavour.against + table.against.inFavour;
  const row = (label: string, votes: number) => ({
    label,
    share: shared === 0 ? null : votes / shared,
    figure: String(votes),
  });
  const rows = [
    row('alike', alike),
    row('one step apart, one of them abstaining', shared - alike - opposite),
    row('opposite', opposite),
  ];
  const agreed = index === null ? 'share too few votes for an index' : `agree at ${inFigures(index)} of 1`;
  const title = capitalised(`${stateNameInSentence(view, a)} and ${stateNameInSentence(view, b)} ${agreed}`);
  return (drawing) =>
    rankingSvg({ title, lead: `Of ${count(shared, 'recorded vote')} in which both voted.` }, [{ rows }], drawing);
}

/** One state and others, in the order given. */
export function pairsDrawn(view: View, state: string, pairs: readonly Pair[]): Draw {
  const compared = pairs.filter(({ index }) => index !== null);
  const rows = compared.map(({ other, index, shared }) => ({
    label: stateName(view, other),
    share: index,
    figure: inFigures(index),
    note: `${shared} shared`,
  }));
  const title = `How far ${count(compared.length, 'state')} agree with ${stateNameInSentence(view, state)}`;
  return (drawing) => rankingSvg({ title, lead: `Agreement in recorded votes: ${scale}` }, [{ rows }], drawing);
}

/** Every two of several states. */
export function matrixDrawn(view: View, asked: readonly string[], { states, index, inputs }: AgreementMatrix): Draw {
  const places = asked.map((state) => states.indexOf(state));
  const values = places.map((row) => places.map((column) => (row === column ? null : (index[row]?.[column] ?? null))));
  const sides = asked.map((state) => ({ label: state.toUpperCase(), name: stateName(view, state) }));
  const lead = `Over ${count(inputs.votes.count, 'recorded vote')}: ${scale} Empty: too few votes shared.`;
  const known = values.flat().filter((value) => value !== null);
  const range = known.length === 0 ? '' : `, from ${inFigures(Math.min(...known))} to ${inFigures(Math.max(...known))}`;
  const title = `Agreement of every two of ${asked.length} states${range}`;
  return (drawing) => matrixSvg({ title, lead }, { sides, values }, drawing);
}

/** Who voted most and least like a state. */
export function neighboursDrawn(view: View, { state, nearest, farthest, compared }: Neighbours): Draw {
  const group = (title: string, ties: readonly Tie[]): RankingGroup => ({
    title,
    rows: ties.flatMap(({ index, states }) =>
      states.map((other) => ({
        label: stateName(view, other.state),
        share: index,
        figure: inFigures(index),
        note: `${other.shared} shared`,
      })),
    ),
  });
  const [near, far] = [nearest, farthest].map(([tie]) => {
    const others = tie?.states.map((other) => stateNameInSentence(view, other.state)) ?? [];
    return others.length > 1 ? count(others.length, 'state') : others[0];
  });
  const name = stateNameInSentence(view, state);
  const words = {
    title: near && far ? capitalised(`${near} voted most like ${name}, ${far} least`) : `Who votes like ${name}`,
    lead: `Of ${count(compared, 'state')} that can be compared; agreement in recorded votes: ${scale}`,
  };
  const groups = [group('Nearest voters', nearest), group('Farthest voters', farthest)];
  return (drawing) => rankingSvg(words, groups, drawing);
}

/** The cohesion of a group, year by year. */
export function cohesionDrawn({ group, mean, byYear }: Cohesion): Draw {
  const held = mean.index === null ? 'no cohesion can be given' : `cohesion ${inFigures(mean.index)} on average`;
  const words = {
    title: `${group.name}: ${held}`,
    lead: 'Mean of the agreement index over the votes of a year: 1 when all members who voted chose alike, 0 when evenly spread.',
  };
  const rows = byYear.map(({ year, votes, index }) => ({
    label: String(year),
    share: index,
    figure: inFigures(index),
    note: count(votes, 'vote'),
  }));
  return (drawing) => rankingSvg(words, [{ rows }], drawing);
}

const shapes = 6;

/** States by how they vote, each with the shape of its group. */
export function blocsDrawn(view: View, { map, blocs, cut }: Pick<Blocs, 'map' | 'blocs' | 'cut'>): Draw {
  const points = map.points.map(({ state, bloc, x, y }) => ({
    key: state,
    label: state.toUpperCase(),
    name: stateName(view, state),
    group: bloc,
    x,
    y,
  }));
  const several = blocs.filter(({ states }) => states.length > 1).length;
  const groups = blocs
    .slice(0, shapes)
    .map(({ number, states }) =>
      number < shapes || blocs.length === shapes
        ? `group ${number}, ${count(states.length, 'state')}`
        : 'smaller groups and single states',
    );
  const words = {
    title: `${count(points.length, 'state')} in ${count(several, 'group')} that voted alike`,
    lead: `The nearer two states, the more alike they voted; axes have no meaning of their own. Groups are cut at an agreement of ${cut}.`,
  };
  return (drawing) => scatterSvg(words, points, groups, drawing);
}

/** Who went from one way of voting to another. */
export function movementDrawn(found: Omit<Movement, 'inputs' | 'method'>): Draw {
  const { first, second, compared, flows, noVoteRecorded } = found;
  const moved = flows.filter((flow) => flow.moved).reduce((sum, { states }) => sum + states.length, 0);
  const nameOf = ({ symbol, title }: Movement['first']) => symbol ?? title;
  const noVotes = noVoteRecorded
    ? `No vote is recorded for ${count(noVoteRecorded.first, 'member')} in the first and for ${noVoteRecorded.second} in the second. `
    : '';
  const words = {
    title: `Of ${count(compared, 'member')} known by name in both votes, ${moved} ${moved === 1 ? 'stands' : 'stand'} otherwise in the second`,
    lead: `${noVotes}Left: ${nameOf(first)}, ${formatEdtf(first.on)}. Right: ${nameOf(second)}, ${formatEdtf(second.on)}. Heights are numbers of states.`,
  };
  const counts = flows.map(({ from, to, states }) => ({ from, to, count: states.length }));
  return (drawing) => flowSvg(words, counts, drawing);
}
