import type { Metadata } from 'next';
import { CohesionPage } from '@/components/explore/cohesion-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { questionOf } from '@/site/question';
import { words } from '@/words/explore-cohesion';

type Props = PageProps<'/[day]/explore/cohesion'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/explore/cohesion',
    words.cohesionOfGroups,
    words.description,
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return <CohesionPage question={await questionOf(await contextOf(params), await searchParams)} />;
}
