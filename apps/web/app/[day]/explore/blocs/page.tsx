import type { Metadata } from 'next';
import { BlocsPage } from '@/components/explore/blocs-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { questionOf } from '@/site/question';

type Props = PageProps<'/[day]/explore/blocs'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/explore/blocs',
    'Blocs',
    'Which states vote alike over the recorded votes of the whole General Assembly: a map and groups at a stated cut.',
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return <BlocsPage question={await questionOf(await contextOf(params), await searchParams, 'all')} />;
}
