import type { CollectionName } from '@acquis/domain';
import { type DayContext, hrefOf } from '@/site/day';
import type { Listing } from '@/site/listing';
import { words } from '@/words/list';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  readonly what: string;
  readonly listing: Pick<Listing<CollectionName>, 'chosen' | 'find'>;
}

/** Narrows a list to the records of a name, as one types; without a script, when the form is sent. */
export function FindByName({ at, path, what, listing: { chosen, find } }: Props) {
  return (
    <form className="find-by-name no-print mt-6" action={hrefOf(at, path)} method="get" data-list-form>
      <label>
        <span className="sub block mb-1">{words.findByName(what)}</span>
        <input className="field" type="search" name="find" defaultValue={find} autoComplete="off" />
      </label>
      {Object.entries(chosen).map(([facet, value]) => (
        <input key={facet} type="hidden" name={facet} value={value} />
      ))}
      <button className="go" type="submit" aria-label={words.findByName(what)}>
        {words.find}
      </button>
      <script src="/list.js" defer />
    </form>
  );
}
