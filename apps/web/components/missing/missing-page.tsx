import {
  acquis,
  type CollectionName,
  capitalised,
  descriptorOf,
  findRecord,
  formatEdtf,
  isCollection,
  suggestIds,
} from '@acquis/domain';
import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { type DayContext, hrefOn } from '@/site/day';
import { collectionPlaces } from '@/site/navigation';
import { Suggestions } from './suggestions';

interface Props {
  readonly at: DayContext;
  readonly query: Readonly<Record<string, string>>;
}

interface Message {
  readonly title: string;
  readonly body: ReactNode;
}

function notYetKnown(at: DayContext, path: string, since: string): Message {
  return {
    title: 'Not yet known on that day',
    body: (
      <>
        <p className="answer mt-4">
          The record knows of this since {formatEdtf(since)}. On {formatEdtf(at.day)} nobody could have read of it.
        </p>
        <ul className="rows mt-6">
          <li>
            <a href={hrefOn(since, path)}>The page on {formatEdtf(since)}, when it became known</a>
          </li>
          <li>
            <a href={path}>The page today</a>
          </li>
        </ul>
      </>
    ),
  };
}

function noDay(at: DayContext, path: string, text: string): Message {
  return {
    title: 'That is not a day',
    body: (
      <>
        <p className="answer mt-4">
          “{text}” does not exist in the calendar, or is not written as a day. Write year, month and day with hyphens,
          such as 2023-12-31.
        </p>
        <ul className="rows mt-6">
          <li>
            <a href={hrefOn('2023-12-31', path)}>The page as known on 31 December 2023, as an example</a>
          </li>
          <li>
            <a href={path}>The page today, {formatEdtf(at.today)}</a>
          </li>
        </ul>
      </>
    ),
  };
}

function future(at: DayContext, path: string, text: string): Message {
  return {
    title: 'That day has not come yet',
    body: (
      <>
        <p className="answer mt-4">
          {formatEdtf(text)} lies ahead. Acquis shows what was known on a day; it makes no forecasts. What is announced
          stands on the timeline.
        </p>
        <ul className="rows mt-6">
          <li>
            <a href={path}>The page today, {formatEdtf(at.today)}</a>
          </li>
          <li>
            <a href="/timeline?status=ahead">What is announced</a>
          </li>
        </ul>
      </>
    ),
  };
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
