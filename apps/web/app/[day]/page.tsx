import type { Metadata } from 'next';
import { NowPage } from '@/components/now/now-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]'>): Promise<Metadata> {
  return metadataOf(
    await contextOf(params),
    '/',
    'the open observatory of UN cyber diplomacy',
    'What states have agreed at the United Nations on conduct in cyberspace, cybercrime and autonomous weapons: who voted how, where negotiations stand, and what comes next. Every fact with its source.',
  );
}

export default async function Page({ params }: PageProps<'/[day]'>) {
  return <NowPage at={await contextOf(params)} />;
}
