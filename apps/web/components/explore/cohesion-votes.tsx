import type { CohesionInVote } from '@acquis/analysis';
import { voteMarks } from '@acquis/charts';
import { Shape } from '@/components/frame/marks';
import { Table } from '@/components/frame/table';
import { inFigures } from '@/site/figures';
import type { Question } from '@/site/question';
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
  if (apart.length === 0) return <span className="quiet">nobody</span>;
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
      <summary>{apart.length} members</summary>
      {list}
    </details>
  );
}

/** How a group voted, vote by vote, newest first, with who voted apart from most of it. */
export function CohesionVotes({ question, votes }: Props) {
  const newest = [...votes].reverse();
  return (
    <section className="part">
      <h2>Vote by vote</h2>
      <p className="sub">
        Bar and figures: members in favour, against, abstaining, and with no vote recorded. Apart: who voted otherwise
        than most members that voted.
      </p>
      <Table
        label="Cohesion vote by vote"
        region={newest.length > 40 ? 'tall' : 'scroll'}
        className="by-vote"
        columns={['Vote', 'How members voted', 'Index', 'Apart']}
        numbers={['Index']}
      >
        {newest.map(({ vote, tally, index, apart }) => (
          <tr key={vote.id}>
            <th scope="row">
              <VoteLink at={question.at} head={vote} on={vote.on} />
            </th>
            <td>
              <GroupBar tally={tally} />
              <span className="block mt-1 whitespace-nowrap" aria-hidden="true">
                {tally.inFavour}–{tally.against}–{tally.abstaining}{' '}
                <span className="quiet">and {tally.noVoteRecorded}</span>
              </span>
              <span className="sr-only">
                {tally.inFavour} in favour, {tally.against} against, {tally.abstaining} abstaining,{' '}
                {tally.noVoteRecorded} with no vote recorded
              </span>
            </td>
            <td className="num font-semibold">{index === null ? '–' : inFigures(index)}</td>
            <td>
              <Apart question={question} apart={apart} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
