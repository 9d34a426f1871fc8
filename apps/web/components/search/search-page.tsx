import { acquis, formatEdtf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { Facets } from '@/components/list/facets';
import { Paging } from '@/components/list/paging';
import { type DayContext, queryOf } from '@/site/day';
import { byRank, type SearchResults, searchResults } from '@/site/search';
import { words } from '@/words/search';
import { shared } from '@/words/shared';
import { Answers } from './answers';
import { HitGroups } from './hit-groups';
import { Hits } from './hits';
import { SearchForm } from './search-form';
import { SearchHelp } from './search-help';

const path = '/search';

interface Props {
  readonly at: DayContext;
  readonly query: Readonly<Record<string, string>>;
}

/** Everything that answers to a query, best first; without one, what can be asked. */
export function SearchPage({ at, query }: Props) {
  const results = searchResults(acquis.at(at.day), query);
  const { q, problems, chosen } = results;
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.search} />
      <h1>{q === '' ? words.searchTheRecord : words.searchFor(q)}</h1>
      <SearchForm at={at} label={words.search} className="ask mt-6" q={q} kept={chosen} live />
      <p className="sr-only" role="status" data-said />
      <div data-found>
        {problems.map((problem) => (
          <p key={problem} className="measure mt-4">
            {problem}
          </p>
        ))}
        {q === '' ? <Invitation at={at} /> : <Results at={at} results={results} />}
      </div>
      <script src="/search.js" defer />
    </Shell>
  );
}

function Invitation({ at }: { readonly at: DayContext }) {
  return (
    <div className="measure">
      <p className="answer mt-8">
        {words.askAnything}
        {at.pinned && words.asKnownOn(formatEdtf(at.day))}
        {words.howToAsk}
      </p>
      <SearchHelp at={at} />
    </div>
  );
}

function Results({ at, results }: { readonly at: DayContext; readonly results: SearchResults }) {
  const { q, total, page, pages, hits, groups, facets, chosen } = results;
  const all = (
    <To at={at} path={`${path}${queryOf({ q })}`}>
      {words.showAllKinds}
    </To>
  );
  const narrowed = Object.keys(chosen).length > 0;
  const asOf = at.pinned ? at.day : undefined;
  return (
    <div className="cols mt-8">
      <Facets at={at} path={path} groups={facets} fewValues={30} />
      <div>
        <p className="sub mb-2" data-count>
          {words.recordsFound(total)}
          {groups.length > 0 ? `, ${words.kindsFound(groups.length)}` : total > 1 && words.bestFirst}
          {groups.length === 0 && pages > 1 && words.pageOf(page, pages)}
          {groups.length > 0 && (
            <>
              {' '}
              ·{' '}
              <To at={at} path={`${path}${queryOf({ q, ...chosen, by: byRank })}`}>
                {words.inOneList}
              </To>
            </>
          )}
          {narrowed && <> · {all}</>}
        </p>
        <Answers at={at} q={q} />
        {total === 0 && <Nothing at={at} q={q} />}
        {groups.length > 0 && <HitGroups at={at} groups={groups} />}
        {total > 0 && groups.length === 0 && (
          <>
            <Hits at={at} hits={hits} ofOneKind={chosen.kind !== undefined} />
            <Paging at={at} path={path} listing={results} />
          </>
        )}
        <p className="sub mt-8">
          <a href={`/v1${path}${queryOf({ q, ...chosen, asOf })}`}>{words.resultsAsJson}</a>
        </p>
      </div>
    </div>
  );
}

function Nothing({ at, q }: { readonly at: DayContext; readonly q: string }) {
  return (
    <div className="measure">
      <p className="mt-2">
        {words.nothingFound(q)}
        {at.pinned && words.asKnownOn(formatEdtf(at.day))}
        {words.nothingFoundAdvice}
        {at.pinned && (
          <>
            {' '}
            <a href={`${path}${queryOf({ q })}`}>{words.sameSearchToday}</a>
          </>
        )}
      </p>
      <SearchHelp at={at} />
    </div>
  );
}
