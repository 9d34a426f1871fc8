import { acquis, descriptorOf } from '@acquis/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WhatIfTreatyPage } from '@/components/what-if/treaty-page';
import { contextOf } from '@/site/context';
import { hypotheticalMetadata } from '@/site/metadata';
import { suppositionPath } from '@/site/supposition';
import { words } from '@/words/what-if';

type Params = PageProps<'/[day]/what-if/treaties/[id]'>['params'];

async function asked(params: Params) {
  const at = await contextOf(params);
  return { at, treaty: acquis.at(at.day).treaties.lookup((await params).id) ?? notFound() };
}

export async function generateMetadata({ params }: PageProps<'/[day]/what-if/treaties/[id]'>): Promise<Metadata> {
  const { at, treaty } = await asked(params);
  return hypotheticalMetadata(
    at,
    suppositionPath({ collection: 'treaties', id: treaty.id }),
    words.whatIfOf(descriptorOf('treaties').short(treaty)),
    words.treatyDescription,
  );
}

export default async function Page({ params, searchParams }: PageProps<'/[day]/what-if/treaties/[id]'>) {
  return <WhatIfTreatyPage {...(await asked(params))} query={await searchParams} />;
}
