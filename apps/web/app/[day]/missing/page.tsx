import type { Metadata } from 'next';
import { MissingPage } from '@/components/missing/missing-page';
import { contextOf } from '@/site/context';
import { singleValues } from '@/site/query';

export const metadata: Metadata = {
  title: 'Not found · Acquis',
  robots: { index: false },
  icons: { icon: '/favicon.svg' },
};

export default async function Page({ params, searchParams }: PageProps<'/[day]/missing'>) {
  return <MissingPage at={await contextOf(params)} query={singleValues(await searchParams)} />;
}
