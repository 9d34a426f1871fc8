import { formatEdtf } from '@acquis/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MonthPage } from '@/components/days/month-page';
import { contextOf } from '@/site/context';
import { inside } from '@/site/inside';
import { metadataOf } from '@/site/metadata';
import { isMonth } from '@/site/month';
import { singleValues } from '@/site/query';
import { words } from '@/words/days';

async function monthFrom(params: PageProps<'/[day]/days/[month]'>['params']): Promise<string> {
  const { month } = await params;
  return isMonth(month) ? month : notFound();
}

export async function generateMetadata({ params }: PageProps<'/[day]/days/[month]'>): Promise<Metadata> {
  const month = await monthFrom(params);
  return {
    ...metadataOf(
      await contextOf(params),
      `/days/${month}`,
      words.titleOfMonth(formatEdtf(month)),
      words.description(formatEdtf(month)),
    ),
    robots: { index: false, follow: true },
  };
}

export default async function Page({ params, searchParams }: PageProps<'/[day]/days/[month]'>) {
  const { path = '/' } = singleValues(await searchParams);
  return <MonthPage at={await contextOf(params)} month={await monthFrom(params)} path={inside(path)} />;
}
