import { voteMarks } from '@acquis/charts';
import { formatEdtfShort } from '@acquis/domain';
import { Shape } from '@/components/frame/marks';
import { Table } from '@/components/frame/table';
import { differing } from '@/site/differing';
import type { Question } from '@/site/question';
import { words } from '@/words/explore-agreement';
import { VoteLink } from './vote-link';

interface Props {
  readonly question: Question;
  readonly pair: readonly [string, string];
  readonly names: readonly [string, string];
}

/** Every vote in which two states did not vote alike, newest first. */
export function PairDiffered({ question, pair, names }: Props) {
  const { at, store, selection } = question;
  const votes = differing(store, pair[0], pair[1], selection);
  return (
    <section className="part">
      <h2>{words.whereDiffered}</h2>
      {votes.length === 0 ? (
        <p className="sub">{words.differedInNone}</p>
      ) : (
        <>
          <p className="sub">{words.differedIn(votes.length)}</p>
          <Table
            label={words.votesDiffered}
            region={votes.length > 14 ? 'tall' : 'scroll'}
            className="stacks"
            columns={[words.date, words.vote, ...names]}
          >
            {votes.map(({ head, votes: [one, other], opposite }) => (
              <tr key={head.id}>
                <td className="date beside first">{formatEdtfShort(head.on)}</td>
                <th scope="row">
                  <VoteLink at={at} head={head} />
                </th>
                {[one, other].map((vote, index) => (
                  <td
                    key={`${index} ${vote}`}
                    className={`beside whitespace-nowrap ${opposite ? 'font-semibold' : ''}`}
                    data-of={names[index]}
                  >
                    <Shape vote={vote} /> {voteMarks[vote].word}
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}
