import lighthouse from 'lighthouse';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse, as a phone on a slow line, says of a page. */
export interface Audit {
  /** Of 100, by category. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** Bytes of scripts as sent. */
  readonly scripts: number;
  /** Bytes of everything as sent but typefaces. */
  readonly weight: number;
  /** How far what was drawn moved afterwards; 0 where nothing did. */
  readonly shift: number;
}

interface Request {
  readonly resourceType?: string;
  readonly transferSize?: number;
}

function requestsOf(details: unknown): readonly Request[] {
  const items: unknown = typeof details === 'object' && details !== null && 'items' in details ? details.items : [];
  return Array.isArray(items) ? items : [];
}

/**
 * Audits a page once.
 *
 * @param port where Chromium takes commands
 * @throws when it could not be loaded
 */
export async function audit(url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const { lhr } = result;
  const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
  const requests = requestsOf(lhr.audits['network-requests']?.details);
  const bytes = (counted: (type: string | undefined) => boolean) =>
    requests.reduce((sum, each) => sum + (counted(each.resourceType) ? (each.transferSize ?? 0) : 0), 0);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    scripts: bytes((type) => type === 'Script'),
    weight: bytes((type) => type !== 'Font'),
    shift: lhr.audits['cumulative-layout-shift']?.numericValue ?? 0,
  };
}

/** The audit with the middle performance of several. */
export async function medianAudit(url: string, port: number, times: number): Promise<Audit> {
  const audits: Audit[] = [];
  for (let time = 0; time < times; time++) audits.push(await audit(url, port));
  const [median] = audits.sort((a, b) => a.scores.performance - b.scores.performance).slice(Math.floor(times / 2));
  if (!median) throw new Error('a page is to be audited at least once');
  return median;
}
