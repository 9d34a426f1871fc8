import { voteMarks } from '@acquis/charts';
import type { MemberVote } from '@acquis/domain';
import type { ReactNode } from 'react';
import { StateNames } from '@/components/explore/state-names';
import { ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import type { ExtraProps } from '@/components/record/extras';
import { words } from '@/words/decision';

const ways: readonly (readonly ['inFavour' | 'against' | 'abstaining', MemberVote])[] = [
  ['inFavour', 'in-favour'],
  ['against', 'against'],
  ['abstaining', 'abstaining'],
];

function Way({ vote, children }: { readonly vote: MemberVote; readonly children: ReactNode }) {
  return (
    <li>
      <span className="when">
        <Shape vote={vote} /> {voteMarks[vote].letter} {voteMarks[vote].word}
      </span>
      <span>{children}</span>
    </li>
  );
}

/** The votes known by name where no complete vote by member is; never filled up. */
export function NamedVotes({ at, view, record }: Omit<ExtraProps<'decisions'>, 'query'>) {
  const { namedVotes, tally } = record;
  if (!namedVotes) return null;
  const named = ways.reduce((sum, [way]) => sum + namedVotes[way].length, 0);
  const total = tally && tally.inFavour + tally.against + tally.abstaining;
  return (
    <section className="part" id="votes">
      <h2>{words.asFarAsNamed}</h2>
      <p className="sub">
        {words.noCompleteVote(named)}
        {total !== null && words.ofTotal(total)} {words.namedBySource(named)} {namedVotes.note}
      </p>
      <ul className="rows dated">
        {ways.map(
          ([way, vote]) =>
            namedVotes[way].length > 0 && (
              <Way key={way} vote={vote}>
                <StateNames question={{ at, view }} states={namedVotes[way]} />
              </Way>
            ),
        )}
        {namedVotes.groups.map(({ coalition, vote }) => (
          <Way key={`${coalition} ${vote}`} vote={vote === 'inFavour' ? 'in-favour' : vote}>
            <ToRecord at={at} to={{ collection: 'coalitions', id: coalition }}>
              {view.nameOf({ collection: 'coalitions', id: coalition })}
            </ToRecord>
            <span className="note">{words.saidAsGroup}</span>
          </Way>
        ))}
      </ul>
    </section>
  );
}
