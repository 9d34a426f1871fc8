import type { Metadata } from 'next';
import { MissingPage } from '@/components/missing/missing-page';
import { contextOf } from '@/site/context';
import { singleValues } from '@/site/query';
import { words } from '@/words/missing';

export const metadata: Metadata = {
  title: words.title,
  robots: { index: false },
  icons: { icon: '/favicon.svg' },
};

export default async function Page({ params, searchParams }: PageProps<'/[day]/missing'>) {
  return <MissingPage at={await contextOf(params)} query={singleValues(await searchParams)} />;
}
