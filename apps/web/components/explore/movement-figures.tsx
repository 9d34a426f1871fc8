import type { Movement } from '@acquis/analysis';
import { capitalised, formatEdtfShort } from '@acquis/domain';
import { Table } from '@/components/frame/table';
import type { Question } from '@/site/question';
import { figureWords } from '@/site/supposition-words';
import { voteName } from '@/site/vote-name';
import { words } from '@/words/explore-movement';
import { VoteLink } from './vote-link';

const names = ['noVoteRecorded', 'inFavour', 'against', 'abstaining'] as const;
const heads = { ...figureWords, noVoteRecorded: words.noVoteRecorded } as const;

function signed(change: number): string {
  return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
}

const columns = names.map((name) => capitalised(heads[name]));

/** The figures of two votes and their change, members with no vote recorded first. */
export function MovementFigures({ question, result }: { readonly question: Question; readonly result: Movement }) {
  const { at, view } = question;
  return (
    <Table
      label={words.figuresOfBoth}
      region="scroll mt-3"
      className="stacks"
      columns={[words.vote, ...columns]}
      numbers={columns}
    >
      {[result.first, result.second].map((vote) => (
        <tr key={vote.id}>
          <th scope="row">
            <span className="quiet block font-normal">{formatEdtfShort(vote.on)}</span>
            <VoteLink
              at={at}
              head={{
                id: vote.id,
                decision: view.decisions.lookup(vote.id)?.id ?? null,
                symbol: voteName(view, vote),
                title: vote.title,
              }}
            />
          </th>
          {names.map((name) => (
            <td key={name} className="num beside" data-of={capitalised(heads[name])}>
              {vote.figures ? vote.figures[name] : '–'}
            </td>
          ))}
        </tr>
      ))}
      {result.change && (
        <tr>
          <th scope="row">{words.change}</th>
          {names.map((name) => (
            <td key={name} className="num beside font-semibold" data-of={capitalised(heads[name])}>
              {signed(result.change?.[name] ?? 0)}
            </td>
          ))}
        </tr>
      )}
    </Table>
  );
}
