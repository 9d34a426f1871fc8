/** Where the site stands, without a slash at its end. */
export function siteUrl(): string {
  return (process.env.SITE_URL ?? 'http://127.0.0.1:3000').replace(/\/+$/, '');
}

/** Where errors are reported: a mail address or a URL; undefined where none is configured, and then nothing is offered. */
export function reportAddress(): string | undefined {
  return process.env.REPORT_ADDRESS || undefined;
}
