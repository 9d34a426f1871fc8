/** Where the site stands, without a slash at its end. */
export function siteUrl(): string {
  return (process.env.SITE_URL ?? 'http://127.0.0.1:3000').replace(/\/+$/, '');
}

/** The address of the API, for programs that go to it without the site. */
export function apiUrl(): string {
  return (process.env.API_URL ?? 'http://127.0.0.1:8787').replace(/\/+$/, '');
}

/** Where errors are reported: a mail address or a URL; undefined where none is configured, and then nothing is offered. */
export function reportAddress(): string | undefined {
  return process.env.REPORT_ADDRESS || undefined;
}
