import { capitalised, descriptorOf, formatEdtfShort } from '@acquis/domain';
import type { Hit } from '@acquis/search';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { passagesOf } from '@/site/passages';

function Found({ at, hit }: { readonly at: DayContext; readonly hit: Hit }) {
  const { collection, title, short, date, snippet } = hit;
  return (
    <li>
      <span className="when">
        <span className="sm:block">{capitalised(descriptorOf(collection).label.one)}</span>
        {date !== null && (
          <>
            <span className="sm:hidden"> · </span>
            {formatEdtfShort(date)}
          </>
        )}
      </span>
      <span>
        <To at={at} path={pathOf(hit)} className="font-medium">
          {short}
        </To>
        {title !== short && <span className="block">{title}</span>}
        <span className="note">
          {passagesOf(snippet).map(({ text, marked, start }) => (marked ? <mark key={start}>{text}</mark> : text))}
        </span>
      </span>
    </li>
  );
}

/** Records found, best first: what each is, its date, its name, and the passage that answers. */
export function Hits({ at, hits }: { readonly at: DayContext; readonly hits: readonly Hit[] }) {
  return (
    <ol className="rows dated">
      {hits.map((hit) => (
        <Found key={`${hit.collection}/${hit.id}`} at={at} hit={hit} />
      ))}
    </ol>
  );
}
