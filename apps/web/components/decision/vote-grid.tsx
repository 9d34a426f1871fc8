import { type VoteGroup, voteMarks } from '@acquis/charts';
import { memberVotes } from '@acquis/domain';
import { Cell } from '@/components/frame/cell';
import { Shape } from '@/components/frame/marks';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/decision';

/** One cell a member, in colour, shape and letter, each leading to the state. */
export function VoteGrid({ at, groups }: { readonly at: DayContext; readonly groups: readonly VoteGroup[] }) {
  return (
    <>
      {groups.map(({ key, label, counts, cells }) => (
        <div key={key} className="group of-members">
          <div>
            <h3>{label}</h3>
            <ul className="votes">
              {memberVotes
                .filter((vote) => counts[vote] > 0)
                .map((vote) => (
                  <li key={vote}>
                    <Shape vote={vote} /> {counts[vote]}
                    <span className="sr-only"> {voteMarks[vote].word}</span>
                  </li>
                ))}
            </ul>
          </div>
          <ul className="cells">
            {cells.map(({ state, code, name, vote }) => (
              <li key={state}>
                <Cell
                  at={at}
                  path={pathOf({ collection: 'states', id: state })}
                  vote={vote}
                  code={code}
                  words={`${name}: ${voteMarks[vote].word}`}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ul className="votes mt-4 quiet" aria-label={words.legend}>
        {memberVotes.map((vote) => (
          <li key={vote}>
            <Shape vote={vote} /> {voteMarks[vote].letter} {voteMarks[vote].word}
          </li>
        ))}
      </ul>
    </>
  );
}
