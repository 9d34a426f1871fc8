import type { CohesionInVote } from '@acquis/analysis';
import { voteMarks } from '@acquis/charts';
import { Shape } from '@/components/frame/marks';
import { Table } from '@/components/frame/table';
import { inFigures } from '@/site/figures';
import type { Question } from '@/site/question';
import { words } from '@/words/explore-cohesion';
import { GroupBar } from './group-bar';
import { StateNames } from './state-names';
import { VoteLink } from './vote-link';

interface Props {
  readonly question: Question;
  readonly votes: readonly CohesionInVote[];
}

const ways = ['in-favour', 'against', 'abstaining'] as const;
const namedAtMost = 16;

function Apart({ question, apart }: { readonly question: Question; readonly apart: CohesionInVote['apart'] }) {
  if (apart.length === 0) return <span className="quiet">{words.nobody}</span>;
  const names = (wanted: (typeof ways)[number]) => apart.filter(({ vote }) => vote === wanted);
  const groups = ways.filter((way) => names(way).length > 0);
  const list = groups.map((way) => (
    <span key={way} className="block">
      <Shape vote={way} /> <span className="sr-only">{voteMarks[way].word}: </span>
      <StateNames question={question} states={names(way).map(({ state }) => state)} />
    </span>
  ));
  if (apart.length <= namedAtMost) return list;
  return (
    <details>
      <summary>{words.membersUnit(apart.length)}</summary>
      {list}
    </details>
  );
}

/** How a group voted, vote by vote, newest first, with who voted apart from most of it. */
export function CohesionVotes({ question, votes }: Props) {
  const newest = [...votes].reverse();
  return (
    <section className="part">
      <h2>{words.voteByVote}</h2>
      <p className="sub">{words.voteByVoteTold}</p>
      <Table
        label={words.tableLabel}
        region={newest.length > 40 ? 'tall' : 'scroll'}
        className="by-vote stacks"
        columns={[words.vote, words.howMembersVoted, words.index, words.apart]}
        numbers={[words.index]}
      >
        {newest.map(({ vote, tally, index, apart }) => (
          <tr key={vote.id}>
            <th scope="row">
              <VoteLink at={question.at} head={vote} on={vote.on} />
            </th>
            <td className="beside">
              <GroupBar tally={tally} />
              <span className="block mt-1 whitespace-nowrap" aria-hidden="true">
                {tally.inFavour}–{tally.against}–{tally.abstaining}{' '}
                <span className="quiet">{words.andWithoutVote(tally.noVoteRecorded)}</span>
              </span>
              <span className="sr-only">
                {words.tally(tally.inFavour, tally.against, tally.abstaining, tally.noVoteRecorded)}
              </span>
            </td>
            <td className="num font-semibold beside" data-of={words.index}>
              {index === null ? '–' : inFigures(index)}
            </td>
            <td data-of={words.apart}>
              <Apart question={question} apart={apart} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
