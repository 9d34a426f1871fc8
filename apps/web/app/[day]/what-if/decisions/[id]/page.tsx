import { acquis, descriptorOf } from '@acquis/domain';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { WhatIfDecisionPage } from '@/components/what-if/decision-page';
import { contextOf } from '@/site/context';
import { hrefOf } from '@/site/day';
import { hypotheticalMetadata } from '@/site/metadata';
import type { RawQuery } from '@/site/query';
import { suppositionOf } from '@/site/read-supposition';
import { suppositionPath, suppositionQuery } from '@/site/supposition';
import { words } from '@/words/what-if';

type Params = PageProps<'/[day]/what-if/decisions/[id]'>['params'];

async function asked(params: Params) {
  const at = await contextOf(params);
  const view = acquis.at(at.day);
  return { at, view, decision: view.decisions.lookup((await params).id) ?? notFound() };
}

export async function generateMetadata({ params }: PageProps<'/[day]/what-if/decisions/[id]'>): Promise<Metadata> {
  const { at, decision } = await asked(params);
  return hypotheticalMetadata(
    at,
    suppositionPath({ collection: 'decisions', id: decision.id }),
    words.whatIfOf(descriptorOf('decisions').short(decision)),
    words.decisionDescription,
  );
}

/** Whether an address is as a form wrote it: a change apart from the others, or names without values. */
function isFromForm(query: RawQuery): boolean {
  return query.vote !== undefined || Object.values(query).flat().includes('');
}

/** A change added by the form is written into the address in its lasting form. */
export default async function Page({ params, searchParams }: PageProps<'/[day]/what-if/decisions/[id]'>) {
  const { at, view, decision } = await asked(params);
  const query = await searchParams;
  const supposition = suppositionOf(query, decision, view);
  if (isFromForm(query) && supposition.problems.length === 0) {
    const path = suppositionPath({ collection: 'decisions', id: decision.id });
    redirect(hrefOf(at, `${path}${suppositionQuery(supposition, decision)}`));
  }
  return <WhatIfDecisionPage at={at} decision={decision} query={query} />;
}
