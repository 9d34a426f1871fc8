import type { Metadata } from 'next';
import { ParticipationPage } from '@/components/participation/participation-page';
import { contextOf } from '@/site/context';
import { participationMetadata } from '@/site/participation-metadata';
import { singleValues } from '@/site/query';

export async function generateMetadata({ params }: PageProps<'/[day]/filtered/participation'>): Promise<Metadata> {
  return participationMetadata(await contextOf(params));
}

export default async function Page({ params, searchParams }: PageProps<'/[day]/filtered/participation'>) {
  return <ParticipationPage at={await contextOf(params)} query={singleValues(await searchParams)} />;
}
