import type { Metadata } from 'next';
import { AgreementPage } from '@/components/explore/agreement-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { questionOf } from '@/site/question';
import { words } from '@/words/explore-agreement';

type Props = PageProps<'/[day]/explore/agreement'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/explore/agreement',
    words.agreementOfStates,
    words.description,
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return <AgreementPage question={await questionOf(await contextOf(params), await searchParams)} />;
}
