import type { View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { briefPath } from '@/site/brief/address';
import type { BriefQuery } from '@/site/brief/request';
import { type DayContext, hrefOf } from '@/site/day';
import { byName } from '@/site/question';
import { words } from '@/words/brief';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly chosen: BriefQuery;
}

/** Every state known on the day, by name. */
export function StateOptions({ view, chosen }: { readonly view: View; readonly chosen: string | undefined }) {
  const ids = view.states.all().map(({ id }) => id);
  const options = byName(view, ids).map((id) => [id, view.nameOf({ collection: 'states', id })] as const);
  return <Choice name="state" label={words.state} all={words.chooseState} chosen={chosen} options={options} />;
}

function Issues({ view }: { readonly view: View }) {
  return view.tracks.all().map((track) => (
    <optgroup key={track.id} label={track.shortName}>
      {view.issues
        .find(({ tracks }) => tracks.includes(track.id))
        .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
        .map(({ id, shortName }) => (
          <option key={id} value={id}>
            {shortName}
          </option>
        ))}
    </optgroup>
  ));
}

/** Asks for a brief: a state, and a track or one issue of it. */
export function BriefForm({ at, view, chosen }: Props) {
  const tracks = view.tracks
    .all()
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, shortName }) => [id, shortName] as const);
  return (
    <form action={hrefOf(at, briefPath)} method="get" className="asking no-print mt-7" aria-label={words.form}>
      <StateOptions view={view} chosen={chosen.state} />
      <Choice name="track" label={words.track} all={words.chooseTrack} chosen={chosen.track} options={tracks} />
      <Choice name="issue" label={words.orOneIssue} all={words.wholeTrack} chosen={chosen.issue} options={[]}>
        <Issues view={view} />
      </Choice>
      <button className="go" type="submit">
        {words.show}
      </button>
    </form>
  );
}
