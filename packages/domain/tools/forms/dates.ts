import { isScalar } from 'yaml';
import { isEdtf } from '../../src/core/edtf.ts';
import { readDate } from '../dates.ts';
import { visit } from '../visit.ts';
import type { Form } from './form.ts';

/** A date stands in the notation of the record; one written in words becomes it where it can be read in one way only. */
export const dates: Form = {
  name: 'dates',
  why: 'Dates in one notation can be sorted and compared.',
  edits: (file, schema) =>
    [...visit(file.document.contents, schema)].flatMap(({ node, field, path }) => {
      const isDate = field?.typeName === 'Edtf' || field?.typeName === 'Day';
      if (!isDate || !isScalar(node) || !node.range || typeof node.source !== 'string' || isEdtf(node.source))
        return [];
      const date = readDate(node.source);
      return date
        ? [
            {
              start: node.range[0],
              end: node.range[1],
              text: JSON.stringify(date),
              found: `${path.join('.')} ${node.source}`,
              expected: date,
            },
          ]
        : [];
    }),
};
