import { acquis, type CollectionName, capitalised, count, descriptorOf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { type DayContext, queryOf } from '@/site/day';
import { listingOf } from '@/site/listing';
import { words } from '@/words/list';
import { shared } from '@/words/shared';
import { Facets } from './facets';
import { FindByName } from './find-by-name';
import { Paging } from './paging';
import { RecordRows } from './record-rows';

interface Props<K extends CollectionName> {
  readonly at: DayContext;
  readonly name: K;
  readonly query: Readonly<Record<string, string>>;
}

/** The list of a collection: facets as links, records in the descriptor's order, pages. */
export function ListPage<K extends CollectionName>({ at, name, query }: Props<K>) {
  const view = acquis.at(at.day);
  const { label, description, names } = descriptorOf(name);
  const path = `/${name}`;
  const listing = listingOf(view, name, query);
  const narrowed = Object.keys(listing.chosen).length > 0 || listing.find !== undefined;
  const json = `/v1${path}${queryOf({ ...listing.chosen, asOf: at.pinned ? at.day : undefined })}`;
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={capitalised(label.many)} />
      <h1>{capitalised(label.many)}</h1>
      <p className="answer mt-4">{description}</p>
      <Problems problems={listing.problems} />
      {names && <FindByName at={at} path={path} what={label.many} listing={listing} />}
      <div className="cols mt-8">
        <Facets at={at} path={path} groups={listing.facets} />
        <div>
          <p className="sub mb-2" role="status" data-narrowed>
            {count(listing.total, label.one, label.many)}
            {listing.find !== undefined && words.named(listing.find)}
            {listing.pages > 1 && words.pageOf(listing.page, listing.pages)}
            {narrowed && listing.total > 0 && (
              <>
                {' · '}
                <To at={at} path={path}>
                  {words.showAll}
                </To>
              </>
            )}
          </p>
          <div data-narrowed>
            {listing.total > 0 ? (
              <RecordRows at={at} view={view} name={name} records={listing.records} />
            ) : (
              <Nothing at={at} path={path} narrowed={narrowed} />
            )}
            <Paging at={at} path={path} listing={listing} />
            {listing.find === undefined && (
              <p className="sub mt-8">
                <a href={json}>{words.listAsJson}</a>
              </p>
            )}
          </div>
        </div>
      </div>
    </Shell>
  );
}

function Nothing({
  at,
  path,
  narrowed,
}: {
  readonly at: DayContext;
  readonly path: string;
  readonly narrowed: boolean;
}) {
  if (!narrowed) return <p className="measure">{at.pinned ? words.noneOnThatDay : words.noneYet}</p>;
  return (
    <p className="measure">
      {words.noneWithThoseValues}{' '}
      <To at={at} path={path}>
        {words.showAll}
      </To>
    </p>
  );
}
