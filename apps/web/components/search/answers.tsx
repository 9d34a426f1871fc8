import { voteMarks } from '@acquis/charts';
import { acquis, capitalised, descriptorOf, formatEdtf, stateInSentence } from '@acquis/domain';
import { Fragment } from 'react';
import { To, ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import type { DayContext } from '@/site/day';
import { type Place, placesCalled } from '@/site/navigation';
import { signpostsFor } from '@/site/signposts';
import { votesAsked } from '@/site/vote-asked';
import { words } from '@/words/search';

interface Props {
  readonly at: DayContext;
  readonly q: string;
}

function Places({
  at,
  lead,
  places,
}: Pick<Props, 'at'> & { readonly lead: string; readonly places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <p className="mb-4">
      {lead}{' '}
      {places.map(({ path, name }, index) => (
        <Fragment key={path}>
          {index > 0 && ', '}
          <To at={at} path={path} className="font-medium">
            {name}
          </To>
        </Fragment>
      ))}
    </p>
  );
}

/** What a query asks for outright: votes of states it names, lists and views it calls by name, pages that answer its question. */
export function Answers({ at, q }: Props) {
  const called = placesCalled(q);
  const pointed = signpostsFor(q).filter(({ path }) => !called.some((place) => place.path === path));
  return (
    <>
      {votesAsked(q, acquis.at(at.day)).map(({ state, decision, vote }) => (
        <p key={`${state.id} ${decision.id}`} className="answer mb-4">
          {capitalised(stateInSentence(state))}: <Shape vote={vote} /> {voteMarks[vote].word},{' '}
          <ToRecord at={at} to={{ collection: 'decisions', id: decision.id }}>
            {descriptorOf('decisions').short(decision)}
          </ToRecord>
          , {formatEdtf(decision.on)}
        </p>
      ))}
      <Places at={at} lead={words.inFull} places={called} />
      <Places at={at} lead={words.answeredAt} places={pointed} />
    </>
  );
}
