import { type CollectionName, descriptorOf, formatEdtfShort, type Kinds, type View } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { shared } from '@/words/shared';

interface Props<K extends CollectionName> {
  readonly at: DayContext;
  readonly view: View;
  readonly name: K;
  readonly records: readonly Kinds[K][];
}

/** Records as rows: date, name, title where it adds to the name, the computed sentence. */
export function RecordRows<K extends CollectionName>({ at, view, name, records }: Props<K>) {
  const { listed, date, short, sentence } = descriptorOf(name);
  const dated = listed === 'newest-first';
  return (
    <ol className={dated ? 'rows dated' : 'rows'}>
      {records.map((record) => {
        const [on, named] = [date(record), short(record)];
        return (
          <li key={record.id}>
            {dated && <span className="when">{on ? formatEdtfShort(on) : shared.undated}</span>}
            <span>
              <To at={at} path={pathOf({ collection: name, id: record.id })} className="font-medium">
                {named}
              </To>
              {record.title !== named && <span className="block">{record.title}</span>}
              <span className="note">{sentence(record, view)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
