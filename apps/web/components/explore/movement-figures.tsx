import type { ComparedVote, Movement } from '@acquis/analysis';
import { capitalised, descriptorOf, formatEdtfShort } from '@acquis/domain';
import { Scroll } from '@/components/frame/scroll';
import type { Question } from '@/site/question';
import { VoteLink } from './vote-link';

const names = ['noVoteRecorded', 'inFavour', 'against', 'abstaining'] as const;
const heads = {
  noVoteRecorded: 'No vote recorded',
  inFavour: 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
} as const;

function signed(change: number): string {
  return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
}

/** A vote by symbol and stage. */
export function voteName(view: Question['view'], { id, symbol }: Pick<ComparedVote, 'id' | 'symbol'>): string {
  const decision = view.decisions.lookup(id);
  return decision ? descriptorOf('decisions').short(decision) : (symbol ?? id);
}

/** The figures of two votes and their change, members with no vote recorded first. */
export function MovementFigures({ question, result }: { readonly question: Question; readonly result: Movement }) {
  const { at, view } = question;
  return (
    <Scroll className="scroll mt-3" label="Figures of both votes">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vote</th>
            {names.map((name) => (
              <th key={name} scope="col" className="num">
                {heads[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[result.first, result.second].map((vote) => (
            <tr key={vote.id}>
              <th scope="row">
                <span className="quiet block font-normal">
                  {formatEdtfShort(vote.on)}, {capitalised(vote.stage)}
                </span>
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
                <td key={name} className="num">
                  {vote.figures ? vote.figures[name] : '–'}
                </td>
              ))}
            </tr>
          ))}
          {result.change && (
            <tr>
              <th scope="row">Change</th>
              {names.map((name) => (
                <td key={name} className="num font-semibold">
                  {signed(result.change?.[name] ?? 0)}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </Scroll>
  );
}
