import { rules } from '../../src/rules/rules.ts';
import { visit } from '../visit.ts';
import type { Check, Context } from './context.ts';

/** Every source id cited anywhere: in records, votes and exceptions. */
export function citedSources({ data }: Context): ReadonlySet<string> {
  const placed = [
    ...data.records,
    ...data.votes,
    ...(data.exceptions ? [{ file: data.exceptions, node: data.exceptions.document.contents }] : []),
  ];
  return new Set(
    placed.flatMap(({ file, node }) =>
      [...visit(node, undefined)].flatMap(({ node: value, path }) =>
        path.at(-1) === 'source' ? [String(value.toJS(file.document))] : [],
      ),
    ),
  );
}

/** Sources a rule of procedure rests on; a rule is code and cites them there. */
const ofRules: ReadonlySet<string> = new Set(rules.flatMap(({ legal }) => legal.map(({ source }) => source)));

/**
 * Every source is cited by something. That every record cites a source, and that each one cited exists, is seen to by the
 * schema. A founding document may stand uncited: its `covers` says what rests on it.
 */
export const citations: Check = {
  name: 'citations',
  why: 'A source nothing rests on is dead weight, or the citation of it was forgotten.',
  check: (context) => {
    const cited = citedSources(context);
    return context.records.sources.flatMap(({ id, covers }) =>
      cited.has(id) || ofRules.has(id) || covers !== null
        ? []
        : [
            context.at({ collection: 'sources', id }, [], {
              found: `the source "${id}", which nothing cites`,
              expected: 'a record or a rule that cites it',
              mend: 'Cite it where it was read, or remove the file.',
            }),
          ],
    );
  },
};
