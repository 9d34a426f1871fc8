import { acquis, formatEdtf, type Stale, staleOf, staleReasons } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/about';

const shown = 8;

interface Props {
  readonly at: DayContext;
  readonly list: readonly Stale[];
}

function Rows({ at, list }: Props) {
  return (
    <ul className="rows">
      {list.map(({ reference, title, on, days }) => (
        <li key={`${reference.collection}/${reference.id} ${title} ${on}`}>
          <To at={at} path={pathOf(reference)}>
            {title}
          </To>
          <span className="note">{words.since(formatEdtf(on), days)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What should be looked at again on the day, by reason; of a long list the rest opens on demand. */
export function ToLookAt({ at }: { readonly at: DayContext }) {
  const list = staleOf(acquis.at(at.day));
  return (
    <section className="part" id="to-look-at">
      <h2>{words.toLookAt}</h2>
      <p className="sub">{list.length === 0 ? words.nothingToLookAt : words.toLookAtTold}</p>
      {staleReasons.map((reason) => {
        const own = list.filter((stale) => stale.reason === reason);
        return (
          own.length > 0 && (
            <div key={reason} className="mt-4">
              <h3>{words.staleReason(reason, own.length)}</h3>
              <Rows at={at} list={own.slice(0, shown)} />
              {own.length > shown && (
                <details className="sans mt-4">
                  <summary>{words.moreToLookAt(own.length - shown)}</summary>
                  <Rows at={at} list={own.slice(shown)} />
                </details>
              )}
            </div>
          )
        );
      })}
    </section>
  );
}
