import { inListOrder } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import type { Question } from '@/site/question';
import { words } from '@/words/explore';

/** Which votes a question is put to: source, track, period. */
export function Period({ view, chosen, at, votes }: Pick<Question, 'view' | 'chosen' | 'at' | 'votes'>) {
  return (
    <>
      <Choice
        name="votes"
        label={words.whichVotes}
        chosen={votes}
        options={[
          ['tracks', words.votesOfTracks],
          ['all', words.votesOfAssembly],
        ]}
      />
      <Choice
        name="track"
        label={words.track}
        all={words.allTracks}
        chosen={chosen.track}
        options={inListOrder(view, 'tracks').map(({ id, shortName }) => [id, shortName])}
      />
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span className="sub block mb-1">{{ from: words.from, to: words.upTo }[name]}</span>
          <input className="field" type="date" name={name} max={at.day} defaultValue={chosen[name]} />
        </label>
      ))}
    </>
  );
}
