import type { VoteStore } from '@acquis/analysis';
import { formatEdtf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import type { Question } from '@/site/question';
import { words } from '@/words/explore';
import { shared } from '@/words/shared';
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
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.explore} />
      <h1>{words.heading}</h1>
      <p className="answer mt-4">
        {first && last
          ? words.computedFrom(store.votes.length, formatEdtf(first.on), formatEdtf(last.on))
          : words.noVoteKnown}{' '}
        {words.figuresSay}
      </p>
      <div className="figures">
        <AgreementFigure question={question} />
        <MovementEntrance question={question} />
        <CohesionEntrance question={question} />
        <BlocsEntrance question={question} whole={whole} />
      </div>
      <p className="measure mt-10">
        {words.manyVotesOnOneItem}{' '}
        <To at={at} path="/methods#agreement">
          {words.methods}
        </To>
        .
      </p>
    </Shell>
  );
}
