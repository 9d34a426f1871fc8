import { ruleNamed, rules } from '@acquis/domain/rules';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RulePage } from '@/components/rule/rule-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';

export const revalidate = 1800;

type Params = PageProps<'/[day]/rules/[name]'>['params'];

export function generateStaticParams() {
  return rules.map(({ name }) => ({ day: todaySegment, name }));
}

async function asked(params: Params) {
  return { at: await contextOf(params), rule: ruleNamed((await params).name) ?? notFound() };
}

export async function generateMetadata({ params }: PageProps<'/[day]/rules/[name]'>): Promise<Metadata> {
  const { at, rule } = await asked(params);
  return metadataOf(at, `/rules/${rule.name}`, rule.title, rule.about);
}

export default async function Page({ params }: PageProps<'/[day]/rules/[name]'>) {
  return <RulePage {...(await asked(params))} />;
}
