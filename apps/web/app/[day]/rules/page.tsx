import type { Metadata } from 'next';
import { RulesPage } from '@/components/rule/rules-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/rules'>): Promise<Metadata> {
  return metadataOf(
    await contextOf(params),
    '/rules',
    'Rules of procedure',
    'The rules by which decisions are taken, as functions with their legal source, and every recorded decision run through them.',
  );
}

export default async function Page({ params }: PageProps<'/[day]/rules'>) {
  return <RulesPage at={await contextOf(params)} />;
}
