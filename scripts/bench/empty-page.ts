import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository, runQuietly } from '../run.ts';

const site = join(repository, 'apps/web');
const next = createRequire(join(site, 'package.json')).resolve('next/dist/bin/next');

/** Beside the site, so that it finds the same packages. */
const folder = join(site, '.empty');

const files: Readonly<Record<string, string>> = {
  'next.config.mjs': 'export default { poweredByHeader: false };\n',
  'app/layout.jsx': `export const metadata = { title: 'Empty', description: 'A page with nothing on it.' };

export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.jsx': 'export default function Page() {\n  return <h1>Empty</h1>;\n}\n',
};

/**
 * Builds a page with nothing on it with the same Next.
 *
 * @returns the arguments of Node that serve it on a port
 * @throws when it cannot be built
 */
export async function buildEmptyPage(): Promise<(port: number) => readonly string[]> {
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { code, output } = await runQuietly([process.execPath, next, 'build', folder]);
  if (code !== 0) throw new Error(`the empty page could not be built:\n${output}`);
  return (port) => [next, 'start', folder, '-H', '127.0.0.1', '-p', `${port}`];
}
