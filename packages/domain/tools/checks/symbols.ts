import type { Check } from './context.ts';

const draft = /\/(?:L|CRP|WP)\.\d/;
const resolution = /^A\/(?:RES|DEC)\/(?:\d+\/\d+|\d+\([IVXLS-]+\)|ES-\d+\/\d+|S-\d+\/\d+)(?: [A-Z])?$/;

/**
 * The symbol of a decision is that of the text adopted: a draft has a field of its own, and a resolution or decision of the
 * Assembly its session and number.
 */
export const symbols: Check = {
  name: 'symbols',
  why: 'By the symbol a text is found, cited, and joined to its other stage.',
  check: (context) =>
    context.records.decisions.flatMap(({ id, symbol }) => {
      const at = { collection: 'decisions', id } as const;
      if (symbol === null) return [];
      if (draft.test(symbol))
        return [
          context.at(at, ['symbol'], {
            found: `the symbol of a draft, ${symbol}`,
            expected: 'the symbol of the text adopted, or none while it has none',
            mend: `Write it as draft: ${symbol}`,
          }),
        ];
      if (/^A\/(?:RES|DEC)\b/.test(symbol) && !resolution.test(symbol))
        return [
          context.at(at, ['symbol'], {
            found: `the symbol ${symbol}`,
            expected: 'session and number between slashes, as in A/RES/78/237',
            mend: 'Read it again in the source.',
          }),
        ];
      return [];
    }),
};
