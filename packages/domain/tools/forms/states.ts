import { isScalar } from 'yaml';
import { stateNames } from '../state-names.ts';
import { visit } from '../visit.ts';
import type { Form } from './form.ts';

/** A state stands as its code; a name in any common spelling, or another code, becomes it. */
export const states: Form = {
  name: 'states',
  why: 'People write names; the record refers by code.',
  edits: (file, schema) =>
    [...visit(file.document.contents, schema)].flatMap(({ node, field, path }) => {
      if (field?.meta.reference !== 'states' || !isScalar(node) || !node.range) return [];
      if (typeof node.value !== 'string' || /^[a-z]{3}$/.test(node.value)) return [];
      const code = stateNames().coded(node.value) ?? stateNames().named(node.value);
      return code
        ? [
            {
              start: node.range[0],
              end: node.range[1],
              text: code,
              found: `${path.join('.')} ${node.value}`,
              expected: `the code ${code}`,
            },
          ]
        : [];
    }),
};
