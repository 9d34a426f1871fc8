import { acquis, kindNames, lastChange } from '@acquis/domain';
import { rules } from '@acquis/domain/rules';
import type { MetadataRoute } from 'next';
import { today } from '@/site/clock';
import { pathOf } from '@/site/day';
import { siteUrl } from '@/site/settings';
import { storyHeads, storyPath } from '@/site/stories';
import { views } from '@/site/views';

export const dynamic = 'force-dynamic';

export default function sitemap(): MetadataRoute.Sitemap {
  const view = acquis.at(today());
  const records = kindNames.flatMap((collection) =>
    view
      .of(collection)
      .all()
      .map(({ id }) => pathOf({ collection, id })),
  );
  const rulePages = rules.map(({ name }) => `/rules/${name}`);
  const storyPages = storyHeads.map(({ slug }) => storyPath(slug));
  const paths = [
    ...Object.keys(views),
    ...rulePages,
    ...storyPages,
    ...kindNames.map((name) => `/${name}`),
    ...records,
  ];
  return paths.map((path) => ({ url: `${siteUrl()}${path === '/' ? '' : path}`, lastModified: lastChange }));
}
