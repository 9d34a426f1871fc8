import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { earliest, isEdtf } from '../../src/core/edtf.ts';
import { filedByYear } from '../checks/filing.ts';
import { parseFile } from '../files.ts';
import { formed } from '../forms/index.ts';
import type { Fields } from './special.ts';

/** A record as a file in the form `pnpm data fix` gives it. */
export function fileText(path: string, fields: Fields): string {
  const document = new Document(fields);
  visit(document, {
    Map: (_key, map, path) => {
      const inner = path.length > 1 && String(map).length < 90 && map.items.every(({ value }) => isScalar(value));
      if (inner) map.flow = true;
    },
    Seq: (_key, list) => {
      if (
        list.items.length > 0 &&
        list.items.every((item) => isScalar(item) && /^[a-z0-9-]+$/.test(String(item.value)))
      )
        list.flow = true;
    },
    Scalar: (key, scalar) => {
      if (key !== 'key' && typeof scalar.value === 'string' && /^[\d[]/.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  if (!isMap(document.contents) && !isSeq(document.contents)) return '';
  return formed(
    parseFile(path, document.toString({ lineWidth: 110, flowCollectionPadding: true }).replace(/\[ (.*) \]/g, '[$1]')),
  );
}

/** Where a record's file lies, from the data folder. */
export function pathOf(kind: string, id: string, fields: Fields): string {
  if (!filedByYear.has(kind)) return `${kind}/${id}.yaml`;
  const facts = [fields.events, fields.schedule].flat().map((fact) => Object(fact).on);
  const date = [fields.on, ...facts].find((on) => typeof on === 'string');
  return `${kind}/${date && isEdtf(date) ? earliest(date).slice(0, 4) : 'undated'}/${id}.yaml`;
}
