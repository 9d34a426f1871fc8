/** What an address of a site or an API looks like, for whoever gave something else. */
export const addressExpected = 'expected an address such as https://api.example.org';

/** An address of a site or an API without a slash at its end; undefined where the text is none. */
export function addressIn(text: string): string | undefined {
  return /^https?:\/\//.test(text) && URL.canParse(text) ? text.replace(/\/+$/, '') : undefined;
}
