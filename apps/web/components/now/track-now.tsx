import {
  type DatedHappening,
  distance,
  formatEdtf,
  formatEdtfShort,
  inWords,
  type Now,
  type View,
} from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';

const decisionsShown = 3;

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly now: Now;
}

function Happening({
  at,
  happening,
  word,
}: {
  readonly at: DayContext;
  readonly happening: DatedHappening;
  readonly word: string;
}) {
  const { on, title, collection, record } = happening;
  return (
    <li>
      <span className="when">
        {formatEdtfShort(on)}
        <b>{word}</b>
      </span>
      <span>
        <To at={at} path={pathOf({ collection, id: record })}>
          {title}
        </To>
      </span>
    </li>
  );
}

/** Where one track stands: the computed answer, then what is going on, ahead, open and decided. */
export function TrackNow({ at, view, now }: Props) {
  const { track, current, next, awaiting, decisions, readTo } = now;
  return (
    <section className="track">
      <h2>
        <To at={at} path={pathOf({ collection: 'tracks', id: track.id })}>
          {track.title}
        </To>
      </h2>
      <p>{now.sentence}</p>
      <ul className="rows">
        {current.map((happening) => (
          <Happening key={happening.id} at={at} happening={happening} word="these days" />
        ))}
        {next.map((happening) => (
          <Happening
            key={happening.id}
            at={at}
            happening={happening}
            word={distance(happening.on, at.day) ?? 'announced'}
          />
        ))}
        {awaiting.map((happening) => (
          <Happening key={happening.id} at={at} happening={happening} word="outcome not in our record" />
        ))}
        {decisions.slice(0, decisionsShown).map((decision) => (
          <li key={decision.id}>
            <span className="when">
              {formatEdtfShort(decision.on)}
              <b>{inWords(decision.outcome)}</b>
            </span>
            <span>
              <To at={at} path={pathOf({ collection: 'decisions', id: decision.id })}>
                {view.nameOf({ collection: 'decisions', id: decision.id })}
              </To>
              <span className="note line-clamp-3">{decision.title}</span>
            </span>
          </li>
        ))}
      </ul>
      {!at.pinned && <p className="sub mt-3">Sources read to {formatEdtf(readTo)}.</p>}
    </section>
  );
}
