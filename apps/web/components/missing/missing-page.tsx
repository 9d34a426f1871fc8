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
import { type DayContext, queryOf } from '@/site/day';
import { collectionPlaces } from '@/site/navigation';
import { words } from '@/words/missing';
import { future, type Message, noDay, noMonth, notYetKnown } from './day-messages';
import { Suggestions } from './suggestions';

interface Props {
  readonly at: DayContext;
  readonly query: Readonly<Record<string, string>>;
}

function noRecord(at: DayContext, collection: CollectionName, id: string): Message {
  const { one, many } = descriptorOf(collection).label;
  return {
    title: words.noRecordNamed(one),
    body: (
      <>
        <p className="answer mt-4">{words.noRecordWhy(one, id)}</p>
        <Suggestions
          at={at}
          title={words.didYouMean}
          references={suggestIds(collection, id).map((near) => ({ collection, id: near }))}
        />
        <p className="mt-6">
          <To at={at} path={`/${collection}`}>
            {words.allOfKind(many)}
          </To>
          {' · '}
          <To at={at} path={`/search${queryOf({ q: id.replaceAll('-', ' ') })}`} rel="nofollow">
            {words.searchForIt}
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
    title: words.severalNamed(references.length, many),
    body: (
      <>
        <p className="answer mt-4">{words.severalWhy(code, many)}</p>
        <Suggestions at={at} title={words.whichOne} references={references} />
      </>
    ),
  };
}

function noPage(at: DayContext, path: string): Message {
  return {
    title: words.noPage,
    body: (
      <>
        <p className="answer mt-4">{words.noPageWhy(path)}</p>
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
      <p className="crumbs">{words.notFound}</p>
      <h1>{capitalised(title)}</h1>
      {body}
    </Shell>
  );
}
