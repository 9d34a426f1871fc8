import {
  acquis,
  type CollectionName,
  capitalised,
  descriptorOf,
  findRecord,
  isCollection,
  suggestIds,
} from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import type { DayContext } from '@/site/day';
import { collectionPlaces } from '@/site/navigation';
import { future, type Message, noDay, noMonth, notYetKnown } from './day-messages';
import { Suggestions } from './suggestions';

interface Props {
  readonly at: DayContext;
  readonly query: Readonly<Record<string, string>>;
}

function noRecord(at: DayContext, collection: CollectionName, id: string): Message {
  const { one, many } = descriptorOf(collection).label;
  return {
    title: `No ${one} of that name`,
    body: (
      <>
        <p className="answer mt-4">
          The record holds no {one} “{id}”.
        </p>
        <Suggestions
          at={at}
          title="Did you mean"
          references={suggestIds(collection, id).map((near) => ({ collection, id: near }))}
        />
        <p className="mt-6">
          <To at={at} path={`/${collection}`}>
            All {many}
          </To>
        </p>
      </>
    ),
  };
}

function several(at: DayContext, collection: CollectionName, code: string): Message {
  const found = findRecord(acquis.at(at.day), collection, code);
  const { many } = descriptorOf(collection).label;
  const references = found.status === 'several' ? found.records.map(({ id }) => ({ collection, id })) : [];
  return {
    title: `${references.length} ${many} of that name`,
    body: (
      <>
        <p className="answer mt-4">
          “{code}” stands for more than one of the {many} in the record.
        </p>
        <Suggestions at={at} title="Which one" references={references} />
      </>
    ),
  };
}

function noPage(at: DayContext, path: string): Message {
  return {
    title: 'There is no such page',
    body: (
      <>
        <p className="answer mt-4">Nothing stands at “{path}”. These are the collections of the record.</p>
        <ul className="names mt-6">
          {collectionPlaces.map((place) => (
            <li key={place.path}>
              <To at={at} path={place.path}>
                {place.name}
              </To>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

function messageOf(at: DayContext, query: Props['query']): Message {
  const { why, path = '/', since, text = '' } = query;
  const [collection = '', id = ''] = path.slice(1).split('/');
  if (why === 'not-yet-known' && since) return notYetKnown(at, path, since);
  if (why === 'no-month') return noMonth(at, text);
  if (why === 'no-day') return noDay(at, path, text);
  if (why === 'future') return future(at, path, text);
  if (why === 'several' && isCollection(collection)) return several(at, collection, id);
  return isCollection(collection) && id !== '' && why === 'no-record' ? noRecord(at, collection, id) : noPage(at, path);
}

/** What stands where no page is: why, and where to go from here. */
export function MissingPage({ at, query }: Props) {
  const { title, body } = messageOf(at, query);
  return (
    <Shell at={at} path={query.path?.startsWith('/') ? query.path : '/'}>
      <p className="crumbs">Not found</p>
      <h1>{capitalised(title)}</h1>
      {body}
    </Shell>
  );
}
