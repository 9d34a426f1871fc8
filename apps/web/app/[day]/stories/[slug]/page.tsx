import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { storyBy } from '@/components/stories/stories';
import { StoryPage } from '@/components/stories/story-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';
import { storyHeads, storyPath } from '@/site/stories';

type Props = PageProps<'/[day]/stories/[slug]'>;

export const revalidate = 1800;

export function generateStaticParams() {
  return storyHeads.map(({ slug }) => ({ day: todaySegment, slug }));
}

/** The story of an address. The host lets only existing ones through. */
async function headOf(params: Props['params']) {
  const { slug } = await params;
  return storyHeads.find((head) => head.slug === slug) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title, about, question } = await headOf(params);
  return metadataOf(await contextOf(params), storyPath(slug), `${title}: ${about}`, question);
}

export default async function Page({ params }: Props) {
  const head = await headOf(params);
  return <StoryPage at={await contextOf(params)} head={head} story={storyBy(head.slug)} />;
}
