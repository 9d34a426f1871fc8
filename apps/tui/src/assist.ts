import type { Day } from '@acquis/domain';
import { serveStdio } from '@acquis/mcp/stdio';
import type { Published } from './answer.js';

/** Answers an assistant over stdin and stdout until it goes away. Faults are told on stderr. */
export function assist({ site, api }: Published, today: () => Day): Promise<void> {
  return serveStdio({
    today,
    siteUrl: site,
    apiUrl: api,
    report: (fault) => void process.stderr.write(`acquis: ${fault instanceof Error ? fault.message : String(fault)}\n`),
  });
}
