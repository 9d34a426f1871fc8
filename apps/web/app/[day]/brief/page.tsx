import { acquis } from '@acquis/domain';
import type { Metadata } from 'next';
import { BriefPage } from '@/components/brief/brief-page';
import { briefPath } from '@/site/brief/address';
import { requestOf } from '@/site/brief/scope';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { singleValues } from '@/site/query';

type Props = PageProps<'/[day]/brief'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const at = await contextOf(params);
  const query = singleValues(await searchParams);
  const { state, scope } = requestOf(query, acquis.at(at.day));
  const title = state && scope ? `Brief: ${state.title}, ${scope.name}` : 'Brief';
  const description =
    'One state on one track or issue, on two pages: own voice, groups, votes, treaties, dates ahead, and what is not known.';
  return askedMetadata(at, briefPath, title, description, query);
}

export default async function Page({ params, searchParams }: Props) {
  return <BriefPage at={await contextOf(params)} query={singleValues(await searchParams)} />;
}
