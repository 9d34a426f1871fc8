import { blocs, cohesion, movement, usualFrom, type VoteStore } from '@acquis/analysis';
import { To } from '@/components/frame/link';
import { queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { answered, narrowing, type Question } from '@/site/question';
import { words } from '@/words/explore';
import { shared } from '@/words/shared';
import { AnalysisAway } from './analysis-away';
import { BlocsFigure } from './blocs-figure';
import { FigureOf } from './figure-of';
import { FlowFigure } from './flow-figure';
import { ShareBar } from './share-bar';

interface Props {
  readonly question: Question;
}

const [programme, group] = ['a-res-78-16-plenary', 'a-res-78-237-plenary'] as const;

/** Who moved between the two texts of 2023. */
export function MovementEntrance({ question }: Props) {
  const { at, view, store } = question;
  if (![programme, group].every((id) => view.isKnown({ collection: 'decisions', id }))) return null;
  const result = answered(() => movement(store, programme, group, view));
  const both =
    typeof result === 'string'
      ? undefined
      : result.flows.find(({ from, to }) => from === 'in-favour' && to === 'in-favour')?.states.length;
  return (
    <FigureOf
      at={at}
      path={`/explore/movement${both === undefined ? '' : queryOf({ from: programme, to: group })}`}
      title={both === undefined ? words.whoMovedBetween : words.votedForBoth(both)}
      lead={words.movementTold}
      away={
        both !== undefined && (
          <AnalysisAway at={at} asked="movement" values={{ decision: [programme, group] }} what={words.whoMoved} />
        )
      }
      more={words.chooseVotes}
    >
      {typeof result === 'string' ? <p className="sub">{result}</p> : <FlowFigure flows={result.flows} />}
    </FigureOf>
  );
}

const coalitions = ['eu', 'nato', 'caricom', 'asean', 'g77', 'brics'] as const;

/** The cohesion of each coalition to take away: one drawing and one table each. */
function CoalitionsAway({ question, coalitions: ids }: Props & { readonly coalitions: readonly string[] }) {
  const { at, view } = question;
  const formats = [
    { ending: 'svg', name: shared.svg },
    { ending: 'csv', name: shared.csv },
  ] as const;
  return (
    <ul className="sub mt-3 no-print plain-list">
      {formats.map(({ ending, name }) => (
        <li key={ending} className="votes">
          {words.inFormat(name)}
          {ids.map((coalition) => {
            const query = queryOf({ coalition, ...narrowing(question), asOf: at.pinned ? at.day : undefined });
            const short = view.nameOf({ collection: 'coalitions', id: coalition });
            return (
              <a
                key={coalition}
                href={`/v1/analysis/cohesion.${ending}${query}`}
                aria-label={words.coalitionTakenAs(short, name)}
              >
                {short}
              </a>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

/** Some coalitions by how far they vote alike. */
export function CohesionEntrance({ question }: Props) {
  const { at, view, store, selection } = question;
  const found = coalitions
    .flatMap((coalition) => {
      const result = answered(() => cohesion(store, { coalition }, selection));
      return typeof result === 'string' || result.mean.index === null
        ? []
        : [{ coalition, index: result.mean.index, result }];
    })
    .sort((a, b) => b.index - a.index);
  if (found.length === 0) return null;
  const [most, least] = [found[0], found.at(-1)];
  const nameOf = (id: (typeof coalitions)[number]) => view.coalitions.get(id)?.shortName ?? id;
  return (
    <FigureOf
      at={at}
      path="/explore/cohesion"
      title={
        most && least ? words.mostAndLeastAlike(nameOf(most.coalition), nameOf(least.coalition)) : words.howGroupsHold
      }
      lead={words.cohesionTold(found.length)}
      away={<CoalitionsAway question={question} coalitions={found.map(({ coalition }) => coalition)} />}
      more={words.chooseGroup}
    >
      <ol className="ranking years">
        {found.map(({ coalition, index, result }) => (
          <li key={coalition}>
            <span className="value">{inFigures(index)}</span>
            <ShareBar share={index} />
            <span>
              <To at={at} path={`/explore/cohesion${queryOf({ coalition })}`}>
                {nameOf(coalition)}
              </To>{' '}
              <span className="note">{words.votesUnit(result.mean.votes)}</span>
            </span>
          </li>
        ))}
      </ol>
    </FigureOf>
  );
}

/** Which states vote alike, over the record of the whole Assembly. */
export function BlocsEntrance({ question, whole }: Props & { readonly whole: VoteStore }) {
  const { at, selection } = question;
  const result = answered(() => blocs(whole, { ...selection, from: usualFrom(whole, {}) }));
  const several = typeof result === 'string' ? 0 : result.blocs.filter(({ states }) => states.length > 1).length;
  const votes = typeof result === 'string' ? undefined : result.inputs.votes;
  const [first, last] = [votes?.first, votes?.last].map((day) => day?.slice(0, 4));
  return (
    <FigureOf
      at={at}
      path="/explore/blocs"
      title={several === 0 ? words.whichStatesAlike : words.inGroups(first, last, several)}
      lead={typeof result === 'string' ? words.overWholeAssembly : words.overVotesOfAssembly(result.inputs.votes.count)}
      away={
        typeof result !== 'string' && (
          <AnalysisAway
            at={at}
            asked="blocs"
            values={{ ...narrowing(question), votes: 'all', from: usualFrom(whole, {}) }}
            what={words.mapOfStates}
          />
        )
      }
      more={words.otherCuts}
    >
      {typeof result === 'string' ? (
        <p className="sub">{result}</p>
      ) : (
        <BlocsFigure question={question} result={result} half />
      )}
    </FigureOf>
  );
}
