import { capitalised, descriptorOf, formatEdtfShort } from '@acquis/domain';
import type { Hit } from '@acquis/search';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { passagesOf } from '@/site/passages';

interface Props {
  readonly at: DayContext;
  readonly hits: readonly Hit[];
  /** Whether they stand under the name of their kind, and need not name it each. */
  readonly ofOneKind?: boolean;
}

function Found({ at, hit, kind }: { readonly at: DayContext; readonly hit: Hit; readonly kind: string | null }) {
  const { title, short, date, snippet } = hit;
  const { dateIs } = descriptorOf(hit.collection);
  return (
    <li>
      {(kind || date !== null) && (
        <span className="when">
          {kind && <span className="sm:block">{kind}</span>}
          {kind && date !== null && <span className="sm:hidden"> · </span>}
          {date !== null && [dateIs, formatEdtfShort(date)].filter(Boolean).join(' ')}
        </span>
      )}
      <span>
        <To at={at} path={pathOf(hit)} className="font-medium" data-hit>
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
export function Hits({ at, hits, ofOneKind = false }: Props) {
  const dated = !ofOneKind || hits.some(({ date }) => date !== null);
  return (
    <ol className={dated ? 'rows dated' : 'rows'}>
      {hits.map((hit) => (
        <Found
          key={`${hit.collection}/${hit.id}`}
          at={at}
          hit={hit}
          kind={ofOneKind ? null : capitalised(descriptorOf(hit.collection).label.one)}
        />
      ))}
    </ol>
  );
}
