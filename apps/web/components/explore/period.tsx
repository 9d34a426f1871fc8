import { inListOrder } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import type { Question } from '@/site/question';

/** Which votes a question is put to: source, track, period. */
export function Period({ view, chosen, at, votes }: Pick<Question, 'view' | 'chosen' | 'at' | 'votes'>) {
  return (
    <>
      <Choice
        name="votes"
        label="Votes"
        chosen={votes}
        options={[
          ['tracks', 'of the three tracks'],
          ['all', 'of the whole Assembly'],
        ]}
      />
      <Choice
        name="track"
        label="Track"
        all="All tracks"
        chosen={chosen.track}
        options={inListOrder(view, 'tracks').map(({ id, shortName }) => [id, shortName])}
      />
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span className="sub block mb-1">{{ from: 'From', to: 'Up to' }[name]}</span>
          <input className="field" type="date" name={name} max={at.day} defaultValue={chosen[name]} />
        </label>
      ))}
    </>
  );
}
