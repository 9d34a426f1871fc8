import { tallyBar, voteMarks } from '@acquis/charts';
import { type Decision, descriptorOf, formatEdtf } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { percent } from '@/site/percent';
import { words as interfaceWords } from '@/words/stories';
import type { Teller } from '../teller';

/** A vote as one row: what it was on, and its figures as a bar of all members of the day. */
function VoteRow({ t, id, words }: { readonly t: Teller; readonly id: Decision['id']; readonly words: string }) {
  const decision = t.get('decisions', id);
  const bar = tallyBar(decision);
  if (!bar) throw new RangeError(`the record holds no figures of ${id}`);
  const { segments, total } = bar;
  return (
    <li>
      <span className="of">
        <ToRecord at={t.at} to={{ collection: 'decisions', id }}>
          {descriptorOf('decisions').short(decision)}
        </ToRecord>
        <span className="note">
          {words}, {formatEdtf(decision.on)}
        </span>
      </span>
      <span className="strip">
        <svg className="tally thin" aria-hidden="true">
          {segments.map(({ vote, count, start }) => (
            <g key={vote} className={`v-${vote}`}>
              <rect x={percent(start / total)} width={percent(count / total)} height="24" />
            </g>
          ))}
        </svg>
        <span className="votes">
          {segments.map(({ vote, count }) => (
            <span key={vote}>
              <Shape vote={vote} /> {voteMarks[vote].letter} <b>{count}</b>
              <span className="sr-only"> {voteMarks[vote].word}</span>
            </span>
          ))}
        </span>
      </span>
    </li>
  );
}

/** Votes set side by side, under what they have in common. */
export interface VotesTogether {
  readonly heading: string;
  readonly votes: readonly (readonly [id: Decision['id'], words: string])[];
}

/** Recorded votes in pairs, each as a bar of all members of its day. */
export function votesInPairs(t: Teller, groups: readonly VotesTogether[]) {
  return (
    <div className="pairs">
      {groups.map(({ heading, votes }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <ul>{votes.map(([id, words]) => VoteRow({ t, id, words }))}</ul>
        </section>
      ))}
      <ul className="votes mt-3 quiet" aria-label={interfaceWords.legend}>
        {(['in-favour', 'against', 'abstaining', 'no-vote-recorded'] as const).map((vote) => (
          <li key={vote}>
            <Shape vote={vote} /> {voteMarks[vote].letter} {voteMarks[vote].word}
          </li>
        ))}
      </ul>
    </div>
  );
}
