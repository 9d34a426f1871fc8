import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './files.ts';

/** A kind of record, as declared by its folder in `src/`. */
export interface KindDeclaration {
  /** Plural name: folder, URL segment, terminal noun. */
  readonly name: string;
  /** The exported schema's identifier. */
  readonly schema: string;
  /** The exported record type's identifier. */
  readonly type: string;
}

/** The kinds of record: every folder of `src/` that has a `schema.ts` with `kind('<folder>', …)` and a `collection.ts`. */
export function readKinds(src = join(packageFolder, 'src')): readonly KindDeclaration[] {
  return readdirSync(src)
    .sort()
    .flatMap((name) => {
      const path = join(src, name, 'schema.ts');
      if (!existsSync(path)) return [];
      const source = readFileSync(path, 'utf8');
      const schema = new RegExp(`export const (\\w+) = kind\\('${name}'`).exec(source)?.[1];
      const type = new RegExp(`export interface (\\w+) extends Entry<typeof ${schema}>`).exec(source)?.[1];
      if (!schema || !type) {
        throw new Error(
          `src/${name}/schema.ts: expected "export const … = kind('${name}', …)" and "export interface … extends Entry<typeof …> {}"`,
        );
      }
      return [{ name, schema, type }];
    });
}
