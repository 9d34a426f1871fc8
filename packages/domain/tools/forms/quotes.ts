import { isScalar } from 'yaml';
import { visit } from '../visit.ts';
import type { Form } from './form.ts';

const dateLike = /^\[?\d{4}(-\d{2}(-\d{2})?)?(\/.*|\.\..*)?$/;

/** Dates and other text that looks like a number stand in double quotes. */
export const quotes: Form = {
  name: 'quotes',
  why: 'Without quotes some readers of YAML take a year for a number and a day for a time.',
  edits: (file, schema) =>
    [...visit(file.document.contents, schema)].flatMap(({ node, field, path }) => {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range || typeof node.source !== 'string') return [];
      const isText = field?.type === 'string' || (field?.type === 'enum' && typeof node.value === 'number');
      const misread = isText && typeof node.value !== 'string' && node.value !== null;
      if (!misread && !(typeof node.value === 'string' && dateLike.test(node.source) && isText)) return [];
      const text = JSON.stringify(node.source);
      return [
        {
          start: node.range[0],
          end: node.range[1],
          text,
          found: `${path.join('.')} ${node.source} without quotes`,
          expected: text,
        },
      ];
    }),
};
