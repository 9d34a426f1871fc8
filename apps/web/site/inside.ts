/** A path that a form or a query hands over, kept inside the site: `/` where it leads anywhere else. */
export function inside(text: string): string {
  const base = 'http://site.invalid';
  const url = URL.parse(text, base);
  return url?.origin === base && text.startsWith('/') && !url.pathname.startsWith('//') ? url.pathname : '/';
}
