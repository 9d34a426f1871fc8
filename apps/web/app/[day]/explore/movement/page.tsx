import type { Metadata } from 'next';
import { MovementPage } from '@/components/explore/movement-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { questionOf } from '@/site/question';
import { words } from '@/words/explore-movement';

type Props = PageProps<'/[day]/explore/movement'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/explore/movement',
    words.movementBetweenVotes,
    words.description,
    await searchParams,
  );
}

/** The two votes are called from and to, and are no days: they are left to the page. */
export default async function Page({ params, searchParams }: Props) {
  const question = await questionOf(await contextOf(params), {});
  return <MovementPage question={{ ...question, query: await searchParams }} />;
}
