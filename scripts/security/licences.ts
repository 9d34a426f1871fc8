/** Writes `docs/licences.md`: the packages of others the repository is built with, by licence. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../run.ts';
import { type Installed, installed } from './installed.ts';

const page = join(repository, 'docs/licences.md');

const opening = `# Licences of what Acquis is built with

Every package of others that an installation brings, those for tests and builds too, by the licence its manifest names. Packages made
for one system only (compilers, for example) are left out, since others are installed elsewhere. What the terminal carries within
itself is told with the text of each licence in \`THIRD-PARTY-LICENSES.txt\` of its package. Written by \`pnpm licences\`; a test tells when
it is behind, and refuses a licence nobody has looked at.`;

const withoutBrackets = (licence: string) => licence.replace(/^\((.*)\)$/, '$1');

/** The page, as it should stand for these packages. */
export function licencesPage(packages: readonly Installed[]): string {
  const everywhere = packages.filter(({ ofOneSystem }) => !ofOneSystem);
  const licenceOf = ({ licence }: Installed) => withoutBrackets(licence ?? 'not stated');
  const sections = [...new Set(everywhere.map(licenceOf))].toSorted().map((licence) => {
    const names = everywhere.filter((each) => licenceOf(each) === licence).map(({ name }) => name);
    return `## ${licence} (${names.length})\n\n${names.join(' · ')}`;
  });
  return `${[opening, ...sections].join('\n\n')}\n`;
}

/** The page as it stands. */
export const writtenPage = () => readFileSync(page, 'utf8');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(page, licencesPage(installed(repository)));
