import { formatEdtf } from '@acquis/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { storyOf } from '@/components/stories/stories';
import { StoryPage } from '@/components/stories/story-page';
import { storyOn } from '@/components/stories/telling';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';
import { storyHeads, storyPath } from '@/site/stories';
import { words } from '@/words/stories';

type Props = PageProps<'/[day]/stories/[slug]'>;

export const revalidate = 1800;

export function generateStaticParams() {
  return storyHeads.map(({ slug }) => ({ day: todaySegment, slug }));
}

/** The story of an address. The host lets only existing ones through. */
async function storyFrom(params: Props['params']) {
  const { slug } = await params;
  return storyOf(slug) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await storyFrom(params);
  const at = await contextOf(params);
  const { head, name } = storyOn(story, at);
  return metadataOf(
    at,
    storyPath(story.slug),
    head ? `${head.title}: ${head.about}` : name,
    head?.question ?? words.notToldOn(formatEdtf(at.day)),
  );
}

export default async function Page({ params }: Props) {
  return <StoryPage at={await contextOf(params)} story={await storyFrom(params)} />;
}
