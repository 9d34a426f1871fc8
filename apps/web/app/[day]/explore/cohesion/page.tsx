import type { Metadata } from 'next';
import { CohesionPage } from '@/components/explore/cohesion-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { questionOf } from '@/site/question';

type Props = PageProps<'/[day]/explore/cohesion'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/explore/cohesion',
    'Cohesion of groups',
    'How far the members of a coalition or a regional group vote alike, vote by vote, and who voted apart.',
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return <CohesionPage question={await questionOf(await contextOf(params), await searchParams)} />;
}
