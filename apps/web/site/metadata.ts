import { cardSize } from '@acquis/charts';
import type { Reference } from '@acquis/domain';
import type { Metadata } from 'next';
import { words } from '@/words/frame';
import { shared } from '@/words/shared';
import { type DayContext, queryOf } from './day';
import { discovered } from './formats';
import { siteUrl } from './settings';

/** The picture that previews of links show: the card of a record, or of the observatory. */
function preview(at: DayContext, of: Reference | undefined, description: string) {
  const asked = { of: of && `${of.collection}/${of.id}`, asOf: at.pinned ? at.day : undefined };
  return { url: `${siteUrl()}/v1/card.png${queryOf(asked)}`, ...cardSize, alt: description };
}

/** Title, description, canonical address and preview of a page. Past days point to the page of today and are not indexed. */
export function metadataOf(at: DayContext, path: string, title: string, description: string, of?: Reference): Metadata {
  const images = [preview(at, of, description)];
  const url = `${siteUrl()}${path === '/' ? '' : path}`;
  return {
    metadataBase: new URL(siteUrl()),
    title: path === '/' ? words.feedOf(title) : words.titleOfPage(title),
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: shared.siteName, locale: 'en_GB', type: 'website', images },
    twitter: { card: 'summary_large_image', title, description, images },
    icons: { icon: '/favicon.svg' },
    ...(at.pinned ? { robots: { index: false, follow: true } } : {}),
  };
}

/** Title and description of a page that supposes something: never indexed, and without anything a preview is made of. */
export function hypotheticalMetadata(at: DayContext, path: string, title: string, description: string): Metadata {
  const { openGraph, twitter, ...rest } = metadataOf(at, path, words.hypotheticalTitle(title), description);
  return { ...rest, robots: { index: false, follow: false } };
}

/** Title and description of a page that answers a question put in its query: without one it may be indexed. */
export function askedMetadata(
  at: DayContext,
  path: string,
  title: string,
  description: string,
  query: Readonly<Record<string, unknown>>,
): Metadata {
  const plain = metadataOf(at, path, title, description);
  return Object.keys(query).length > 0 ? { ...plain, robots: { index: false, follow: true } } : plain;
}

/** Title and description of a page that the API has as data: it names the other formats, for feed readers and for programs. */
export function metadataWithFormats(
  at: DayContext,
  path: string,
  title: string,
  description: string,
  of?: Reference,
): Metadata {
  const plain = metadataOf(at, path, title, description, of);
  const query = at.pinned ? `?asOf=${at.day}` : '';
  const types = Object.entries(discovered).map(([type, suffix]) => [type, `${siteUrl()}/v1${path}${suffix}${query}`]);
  return { ...plain, alternates: { ...plain.alternates, types: Object.fromEntries(types) } };
}
