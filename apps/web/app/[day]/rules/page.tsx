import type { Metadata } from 'next';
import { RulesPage } from '@/components/rule/rules-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';
import { words } from '@/words/rule';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/rules'>): Promise<Metadata> {
  return metadataOf(await contextOf(params), '/rules', words.rulesOfProcedure, words.description);
}

export default async function Page({ params }: PageProps<'/[day]/rules'>) {
  return <RulesPage at={await contextOf(params)} />;
}
