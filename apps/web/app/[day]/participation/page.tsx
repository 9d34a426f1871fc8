import type { Metadata } from 'next';
import { ParticipationPage } from '@/components/participation/participation-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { participationMetadata } from '@/site/participation-metadata';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/participation'>): Promise<Metadata> {
  return participationMetadata(await contextOf(params));
}

export default async function Page({ params }: PageProps<'/[day]/participation'>) {
  return <ParticipationPage at={await contextOf(params)} query={{}} />;
}
