import type { MetadataRoute } from 'next';
import { siteUrl } from '@/site/settings';

export const revalidate = 1800;

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/at/' }, sitemap: `${siteUrl()}/sitemap.xml` };
}
