import type { Metadata } from 'next';
import { ExplorePage } from '@/components/explore/explore-page';
import { contextOf } from '@/site/context';
import { metadataOf } from '@/site/metadata';
import { questionOf } from '@/site/question';
import { storeOf } from '@/site/votes';
import { words } from '@/words/explore';

/** Made on request, so that the votes are those of the file the site was started with. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[day]/explore'>): Promise<Metadata> {
  return metadataOf(await contextOf(params), '/explore', words.title, words.description);
}

export default async function Page({ params }: PageProps<'/[day]/explore'>) {
  const question = await questionOf(await contextOf(params), {});
  return <ExplorePage question={question} whole={await storeOf(question.view, 'all')} />;
}
