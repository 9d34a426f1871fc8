import type { Metadata } from 'next';
import type { DayContext } from './day';
import { siteUrl } from './settings';

/** Title, description and canonical address of a page. Past days point to the page of today and are not indexed. */
export function metadataOf(at: DayContext, path: string, title: string, description: string): Metadata {
  const url = `${siteUrl()}${path === '/' ? '' : path}`;
  return {
    metadataBase: new URL(siteUrl()),
    title: path === '/' ? `Acquis: ${title}` : `${title} · Acquis`,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: 'Acquis', locale: 'en_GB', type: 'website' },
    icons: { icon: '/favicon.svg' },
    ...(at.pinned ? { robots: { index: false, follow: true } } : {}),
  };
}
