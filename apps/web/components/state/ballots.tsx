import { type Ballot, countBallots, countsInWords } from '@acquis/analysis/dossier';
import { voteMarks } from '@acquis/charts';
import { formatEdtf, memberVotes, type State, type View } from '@acquis/domain';
import { Cell } from '@/components/frame/cell';
import { Shape } from '@/components/frame/marks';
import { Skippable } from '@/components/frame/skippable';
import { type DayContext, pathOf } from '@/site/day';
import { dataAddress, votesTable } from '@/site/formats';
import { shared } from '@/words/shared';
import { words } from '@/words/state';
import { BallotTable } from './ballot-table';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly record: State;
  readonly ballots: readonly Ballot[];
}

/** What of a resolution’s symbol fits a cell, its number: `78/237`; the year where there is none. */
function codeOf({ symbol, on }: Ballot['decision']): string {
  return /^A\/RES\/(\d+\/\d+)$/.exec(symbol ?? '')?.[1] ?? on.slice(0, 4);
}

function BallotCell({ at, ballot }: { readonly at: DayContext; readonly ballot: Ballot }) {
  const { decision, vote } = ballot;
  const words = `${decision.symbol ?? decision.title}, ${formatEdtf(decision.on)}: ${voteMarks[vote].word}`;
  return (
    <li>
      <Cell
        at={at}
        path={pathOf({ collection: 'decisions', id: decision.id })}
        vote={vote}
        code={codeOf(decision)}
        words={words}
        title={`${words}. ${decision.title}`}
      />
    </li>
  );
}

function Counts({ ballots }: { readonly ballots: readonly Ballot[] }) {
  const counts = countBallots(ballots);
  return (
    <ul className="votes">
      {memberVotes
        .filter((vote) => counts[vote] > 0)
        .map((vote) => (
          <li key={vote}>
            <Shape vote={vote} /> {counts[vote]} <span className="sr-only">{voteMarks[vote].word}</span>
          </li>
        ))}
    </ul>
  );
}

function finding(ballots: readonly Ballot[]): string {
  return words.recordedVotes(ballots.length, countsInWords(ballots));
}

/** Every vote of a state: a cell each in colour, shape and letter, a lane a track, oldest first; and the same as a table. */
export function Ballots({ at, view, record, ballots }: Props) {
  if (ballots.length === 0) return null;
  const lanes = view.tracks
    .all()
    .toSorted((a, b) => a.position - b.position)
    .map((track) => ({ track, votes: ballots.filter(({ decision }) => decision.tracks.includes(track.id)) }));
  return (
    <section className="part" id="votes" data-name="Votes">
      <h2>{finding(ballots)}</h2>
      <p className="sub">{words.votesTold(record.title)}</p>
      <Skippable words={shared.skipTheVotes} past="past-votes">
        {lanes
          .filter(({ votes }) => votes.length > 0)
          .map(({ track, votes }) => (
            <div key={track.id} className="group">
              <div>
                <h3>{track.shortName}</h3>
                <Counts ballots={votes} />
              </div>
              <ul className="cells">
                {votes.map((ballot) => (
                  <BallotCell key={ballot.decision.id} at={at} ballot={ballot} />
                ))}
              </ul>
            </div>
          ))}
      </Skippable>
      <p className="sub mt-3 no-print">
        {words.votesAs} <a href={dataAddress(at, { collection: 'states', id: record.id }, votesTable)}>{shared.csv}</a>
      </p>
      <details className="rest mt-4">
        <summary className="sub">{words.sameAsTable}</summary>
        <BallotTable at={at} ballots={ballots.toReversed()} />
      </details>
    </section>
  );
}
