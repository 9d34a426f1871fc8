import { lastChange, licence, version } from '@acquis/domain';
import { zipSync } from 'fflate';
import { dataPackage } from './data-package.js';
import { type File, fileOf, filesOf, hashOf, pretty } from './files.js';
import { readme } from './readme.js';
import { tables } from './tables.js';

/** The whole record as one file. */
export interface Archive {
  /** Its name, which holds the data version. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** What is in it: its own description first, then by path. */
  readonly files: readonly ArchivedFile[];
}

/** What is said of a file of the archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Null where it holds no table. */
  readonly rows: number | null;
}

/** The name of the archive of the data version there is. */
export const archiveName = `acquis-${version}.zip`;

/** Noon of the day of the last change, by whatever clock: archives hold a time without its zone, and some zones have no midnight. */
function stamp(): Date {
  const [year = 1970, month = 1, day = 1] = lastChange.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** Makes the archive of the record as of the last change: the same bytes each time, wherever it is made. */
export function makeArchive(): Archive {
  const all = tables();
  const described: readonly File[] = [
    fileOf({ path: 'LICENSE', mediaType: 'text/plain', title: 'The terms of use' }, licence),
    fileOf({ path: 'README.md', mediaType: 'text/markdown', title: 'What this is, and how to read it' }, readme(all)),
    ...all.flatMap(filesOf),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const description = fileOf(
    { path: 'datapackage.json', mediaType: 'application/json', title: 'The description of the files' },
    pretty(dataPackage(described)),
  );
  const files = [description, ...described];
  const bytes = zipSync(Object.fromEntries(files.map(({ path, content }) => [path, content])), {
    level: 6,
    mtime: stamp(),
  });
  return {
    name: archiveName,
    bytes,
    sha256: hashOf(bytes),
    files: files.map(({ path, title, mediaType, content, sha256, table }) => ({
      path,
      title,
      mediaType,
      bytes: content.length,
      sha256,
      rows: table?.rows.length ?? null,
    })),
  };
}

let made: Archive | undefined;

/** The archive, made when it is first asked for. */
export function archive(): Archive {
  made ??= makeArchive();
  return made;
}
