import { Refusal, type Selection } from '@acquis/analysis';
import * as common from '@acquis/analysis/parameters';
import { acquis, type Day, earliest, latest, type View } from '@acquis/domain';
import { asOf, type Parameter } from '@acquis/domain/parameters';
import { width } from '../figures/width.js';
import { address, commonLinks, link, type Pairs } from '../links.js';
import { inOrder } from '../parameters/in-order.js';
import { notComputed } from '../problems/not-computed.js';
import { Problem } from '../problems/problem.js';
import { type Query, readQuery } from '../query.js';
import type { Ask } from '../route.js';
import { knownRecord } from '../routes/known-record.js';
import type { Service } from '../service.js';
import type { Analysis, Material, Result } from './analysis.js';
import { noCompleteVote, voteNamed } from './named-vote.js';
import { votesAsOf } from './votes-as-of.js';

/** A question as it was asked, with what was found. */
export interface Answered {
  readonly view: View;
  /** The day as given; undefined for today. */
  readonly day: Day | undefined;
  readonly result: Result;
  readonly given: Pairs;
  /** How wide it is drawn. */
  readonly wide: number;
}

const decisions = common.recordedVotes(
  'Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id.',
);

/** The filters of an analysis that selects votes freely. */
export const filters = {
  track: common.track,
  from: common.from,
  to: common.to,
  decisions,
  coalition: common.coalition,
  region: common.region,
  consensus: common.consensus,
};

/** All parameters of an analysis, its own first. */
export function parametersOf({ own, narrowing, usual }: Analysis): readonly Parameter<unknown>[] {
  return [...own, common.votesParameter(usual), ...narrowing, asOf];
}

/** Those of its figure. */
export function drawnParametersOf(analysis: Analysis): readonly Parameter<unknown>[] {
  return [...parametersOf(analysis), width];
}

interface Narrowed extends Omit<Selection, 'votes'> {
  readonly named: readonly string[];
}

function narrowed(query: Query, { narrowing }: Analysis): Narrowed {
  const take = <T>(parameter: Parameter<T>): T =>
    narrowing.includes(parameter) ? query.take(parameter) : parameter.absent;
  const [tracks, start, end] = [take(filters.track), take(filters.from), take(filters.to)];
  inOrder(start, end);
  return {
    ...(tracks.length > 0 ? { track: tracks } : {}),
    from: start && earliest(start),
    to: end && latest(end),
    named: take(filters.decisions),
    coalition: take(filters.coalition),
    region: take(filters.region),
    consensus: take(filters.consensus),
  };
}

function material(
  view: View,
  which: common.Votes,
  { named, ...rest }: Narrowed,
  service: Service,
  given: Pairs,
): Material {
  const store = votesAsOf(view, which, service);
  const day = given.filter(([name]) => name === 'asOf');
  const look = (text: string) => {
    const own = voteNamed(store, text);
    if (own !== undefined) return { vote: own };
    const decision = knownRecord('decisions', text, { view, service, given: day });
    return { vote: voteNamed(store, decision.id), decision };
  };
  const vote = (text: string) => {
    const { vote: found, decision } = look(text);
    if (found !== undefined) return found;
    throw decision ? noCompleteVote(decision, store) : new Error(`no vote and no decision "${text}"`);
  };
  const voteOrDecision = (text: string) => {
    const { vote: found, decision } = look(text);
    return found ?? decision?.id ?? text;
  };
  const votes = named.map(vote);
  return { view, store, selection: { ...rest, ...(votes.length > 0 ? { votes } : {}) }, vote, voteOrDecision };
}

/**
 * Reads what is asked and computes the answer.
 *
 * @param drawn it may be asked how wide the figure is
 * @throws Problem when the question is wrong, or the method refuses it
 */
export function answered(analysis: Analysis, { url, service }: Ask, drawn = false): Answered {
  const query = readQuery(url.searchParams, drawn ? drawnParametersOf(analysis) : parametersOf(analysis));
  const compute = analysis.read(query);
  const which = query.take(common.votesParameter(analysis.usual));
  const selection = narrowed(query, analysis);
  const day = query.take(asOf);
  const wide = drawn ? query.take(width) : width.absent;
  query.settle();
  const view = acquis.at(day ?? service.today());
  const given = query.given();
  try {
    return { view, day, given, wide, result: compute(material(view, which, selection, service, given)) };
  } catch (error) {
    if (error instanceof Refusal) throw new Problem(notComputed, { detail: error.message });
    throw error;
  }
}

/** The question itself, without how wide its figure is drawn. */
export function askedOf({ given }: Pick<Answered, 'given'>): Pairs {
  return given.filter(([name]) => name !== width.name);
}

/** The links of an answer in one format: itself, the description of the API, and the other formats by media type. */
export function linksOf(
  found: Pick<Answered, 'given'>,
  path: string,
  others: Readonly<Record<string, string>>,
  service: Service,
): readonly string[] {
  const asked = askedOf(found);
  return [
    ...commonLinks(service, address(path, found.given)),
    ...Object.entries(others).map(([type, other]) =>
      link(`${service.apiUrl}${address(other, asked)}`, 'alternate', type),
    ),
  ];
}
