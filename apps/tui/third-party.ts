import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const heading = 'The program contains the following packages, each under the licence printed below its name.\n';

/** The folder of the package a file belongs to. */
function packageOf(file: string): string {
  const folder = dirname(file);
  return existsSync(join(folder, 'package.json')) &&
    /"version"/.test(readFileSync(join(folder, 'package.json'), 'utf8'))
    ? folder
    : packageOf(folder);
}

/** Name, version and licence of a package. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** Writes the licences of everything bundled that is not part of the repository to a file. */
export function thirdParty(file: string): Plugin {
  return {
    name: 'third-party',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(async ({ metafile }) => {
        const inputs = Object.keys(metafile?.inputs ?? {}).filter((path) => path.includes('node_modules/'));
        const folders = [...new Set(inputs.map((path) => packageOf(resolve(path))))];
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, [heading, ...folders.map(licenceOf).sort()].join('\n'));
      });
    },
  };
}
