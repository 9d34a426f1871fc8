import type { VoteStore } from '@acquis/analysis';
import { formatEdtf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import type { Question } from '@/site/question';
import { AgreementFigure } from './agreement-figure';
import { BlocShapes } from './blocs-figure';
import { BlocsEntrance, CohesionEntrance, MovementEntrance } from './entrances';

interface Props {
  readonly question: Question;
  readonly whole: VoteStore;
}

/** The entrance to the analysis of recorded votes: four figures, each leading to a page where it can be asked otherwise. */
export function ExplorePage({ question, whole }: Props) {
  const { at, store } = question;
  const [first, last] = [store.votes[0], store.votes.at(-1)];
  return (
    <Shell at={at} path="/explore">
      <BlocShapes />
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="Explore" />
      <h1>Who votes like whom, and who moved</h1>
      <p className="answer mt-4">
        {first && last
          ? `Computed from the ${store.votes.length} recorded votes in plenary on ICT security, cybercrime and autonomous weapons that are known by member, from ${formatEdtf(first.on)} to ${formatEdtf(last.on)}, and from the record of the whole Assembly.`
          : 'No recorded vote on these questions was known by member on this day.'}{' '}
        Each figure says what it rests on; none says why a state voted as it did.
      </p>
      <div className="figures">
        <AgreementFigure question={question} />
        <MovementEntrance question={question} />
        <CohesionEntrance question={question} />
        <BlocsEntrance question={question} whole={whole} />
      </div>
      <p className="measure mt-10">
        Many votes are taken on one item year after year, and recorded votes are those on which states differ: high
        agreement over few votes is no alliance. What each figure counts, and what it cannot say, stands on its page and
        under{' '}
        <To at={at} path="/methods#agreement">
          methods
        </To>
        .
      </p>
    </Shell>
  );
}
