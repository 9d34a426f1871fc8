import { acquis } from '@acquis/domain';
import { prepare } from '@acquis/search';
import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { contextOf } from '@/site/context';
import { metadataOf } from '@/site/metadata';
import { singleValues } from '@/site/query';
import { words } from '@/words/search';

export async function generateMetadata({ params, searchParams }: PageProps<'/[day]/search'>): Promise<Metadata> {
  const { q = '' } = singleValues(await searchParams);
  return {
    ...metadataOf(
      await contextOf(params),
      '/search',
      q === '' ? words.search : words.searchFor(q.slice(0, 60)),
      words.description,
    ),
    robots: { index: false, follow: true },
  };
}

export default async function Page({ params, searchParams }: PageProps<'/[day]/search'>) {
  const [at, query] = [await contextOf(params), singleValues(await searchParams)];
  if (query.q) await prepare(acquis.at(at.day));
  return <SearchPage at={at} query={query} />;
}
