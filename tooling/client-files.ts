import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { addressesOf } from './addresses.ts';
import { contractOf } from './contract.ts';
import type { Json } from './json.ts';

/** Where the client keeps what is generated. */
export const generatedFolder = fileURLToPath(new URL('../packages/client/src/generated/', import.meta.url));

const heading = '// Made from the OpenAPI document of the API by `pnpm client`. Not to be edited.\n';

/** The methods an address has not, and the headers and cookies none has, which openapi-typescript lists each time. */
const absent = /^ *readonly (?:header|cookie|put|post|delete|options|head|patch|trace)\?: never;\n/gm;

/** The generated files of the client, by name. */
export async function clientFiles(document: Json): Promise<Readonly<Record<string, string>>> {
  const types = astToString(
    await openapiTS(JSON.stringify(contractOf(document)), {
      immutable: true,
      emptyObjectsUnknown: true,
      defaultNonNullable: false,
    }),
  );
  return {
    'openapi.ts': heading + types.replace(absent, '').replaceAll('    ', '  '),
    'addresses.ts': heading + addressesOf(document),
  };
}
