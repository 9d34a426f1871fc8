import { acquis } from '@acquis/domain';
import type { Metadata } from 'next';
import { BriefPage } from '@/components/brief/brief-page';
import { briefPath } from '@/site/brief/address';
import { requestOf } from '@/site/brief/request';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { singleValues } from '@/site/query';
import { words } from '@/words/brief';

type Props = PageProps<'/[day]/brief'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const at = await contextOf(params);
  const query = singleValues(await searchParams);
  const { state, scope } = requestOf(query, acquis.at(at.day));
  const title = state && scope ? words.titleOf(state.title, scope.name) : words.brief;
  const description = words.description;
  return askedMetadata(at, briefPath, title, description, query);
}

export default async function Page({ params, searchParams }: Props) {
  return <BriefPage at={await contextOf(params)} query={singleValues(await searchParams)} />;
}
