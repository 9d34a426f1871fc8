import type { Metadata } from 'next';
import { BlocsPage } from '@/components/explore/blocs-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { questionOf } from '@/site/question';
import { words } from '@/words/explore-blocs';

type Props = PageProps<'/[day]/explore/blocs'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(await contextOf(params), '/explore/blocs', words.blocs, words.description, await searchParams);
}

export default async function Page({ params, searchParams }: Props) {
  return <BlocsPage question={await questionOf(await contextOf(params), await searchParams, 'all')} />;
}
