import { descriptorOf } from '@acquis/domain';
import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import type { HitGroup } from '@/site/search';
import { words } from '@/words/search';
import { Hits } from './hits';

/** What was found, kind by kind: the best of each, and a link to all of it. */
export function HitGroups({ at, groups }: { readonly at: DayContext; readonly groups: readonly HitGroup[] }) {
  return groups.map(({ collection, label, total, hits, query }) => (
    <section key={collection} className="kind" data-kind={label}>
      <h2>
        {label} <span className="n">{total}</span>
      </h2>
      <Hits at={at} hits={hits} ofOneKind />
      {total > hits.length && (
        <p className="sub mt-2">
          <To at={at} path={`/search${query}`} data-hit>
            {words.allHitsOfKind(total, descriptorOf(collection).label.many)}
          </To>
        </p>
      )}
    </section>
  ));
}
