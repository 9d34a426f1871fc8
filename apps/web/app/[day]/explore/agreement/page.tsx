import type { Metadata } from 'next';
import { AgreementPage } from '@/components/explore/agreement-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { questionOf } from '@/site/question';

type Props = PageProps<'/[day]/explore/agreement'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/explore/agreement',
    'Agreement of states',
    'How far two states agree over the recorded votes on ICT security, cybercrime and autonomous weapons, and who votes most and least like a state.',
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return <AgreementPage question={await questionOf(await contextOf(params), await searchParams)} />;
}
