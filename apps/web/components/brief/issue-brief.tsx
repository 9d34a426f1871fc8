import { StateOptions } from '@/components/brief/brief-form';
import type { ExtraProps } from '@/components/record/extras';
import { briefPath } from '@/site/brief/address';
import { hrefOf } from '@/site/day';
import { words } from '@/words/brief';

/** From an issue to the brief on it for a state of the reader’s choice. */
export function IssueBrief({ at, view, record }: ExtraProps<'issues'>) {
  return (
    <form
      action={hrefOf(at, briefPath)}
      method="get"
      className="asking no-print mt-7"
      aria-label={words.onIssueForState}
    >
      <input type="hidden" name="issue" value={record.id} />
      <StateOptions view={view} chosen={undefined} />
      <button className="go" type="submit">
        {words.onIssue}
      </button>
    </form>
  );
}
