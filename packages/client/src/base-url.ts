const expected = 'expected the address of an Acquis API, such as "https://api.example.org"';

/**
 * The address that paths are added to: without a slash, and without the `/v1` that every path begins with.
 * @throws TypeError for what is no address of the web
 */
export function baseUrlOf(text: string): string {
  if (!URL.canParse(text)) throw new TypeError(`baseUrl "${text}": ${expected}`);
  const { protocol, origin, pathname } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') throw new TypeError(`baseUrl "${text}": ${expected}`);
  return origin + pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
}
