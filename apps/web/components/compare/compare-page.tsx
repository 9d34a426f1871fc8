import { comparisonsOf, sideBySide } from '@acquis/analysis/compare';
import { acquis, capitalised, descriptorOf, type Kinds, type View } from '@acquis/domain';
import { Examples } from '@/components/explore/examples';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { askedOf, type ComparableName, comparingPath, namesInSentence } from '@/site/comparing';
import { type DayContext, pathOf, queryOf } from '@/site/day';
import type { RawQuery } from '@/site/query';
import { words } from '@/words/compare';
import { shared } from '@/words/shared';
import { Choosing } from './choosing';
import { ComparedTable } from './compared-table';
import { comparisonExamples } from './examples';
import type { Together } from './together';

interface Props<K extends ComparableName> {
  readonly at: DayContext;
  readonly name: K;
  readonly query: RawQuery;
  readonly together: Together<K>;
}

interface AnswerProps<K extends ComparableName> extends Omit<Props<K>, 'query'> {
  readonly view: View;
  readonly records: readonly Kinds[K][];
}

/** The facts side by side to take away, by the ending of their address. */
const formats = { '.csv': shared.csv, '': shared.json } as const;

/** Comparisons of the record itself about these records. */
function OfTheRecord({
  at,
  view,
  ids,
}: {
  readonly at: DayContext;
  readonly view: View;
  readonly ids: readonly string[];
}) {
  if (ids.length === 0) return null;
  return (
    <section className="part">
      <h2>{words.byCriterion}</h2>
      <ul className="rows">
        {ids.map((id) => (
          <li key={id}>
            <To at={at} path={pathOf({ collection: 'comparisons', id })}>
              {view.nameOf({ collection: 'comparisons', id })}
            </To>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two or more records side by side. */
function Answer<K extends ComparableName>({ at, view, name, records, together }: AnswerProps<K>) {
  const compared = sideBySide(name, records, view);
  const differing = compared.lines.filter(({ differs }) => differs).length;
  const ids = records.map(({ id }) => id);
  const asked = queryOf({ ids: ids.join(','), asOf: at.pinned ? at.day : undefined }).replaceAll('%2C', ',');
  const names = namesInSentence(name, records);
  const found = together.finding?.(names, { view, records });
  const facts = (
    <>
      <div className="mt-6">
        <ComparedTable at={at} name={name} compared={compared} />
      </div>
      <ul className="chips mt-4 no-print">
        {Object.entries(formats).map(([suffix, words]) => (
          <li key={suffix}>
            <a
              href={`/v1/compare/${name}${suffix}${asked}`}
              download={suffix === '' ? undefined : ids.join('-') + suffix}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <>
      <p className="answer mt-8" role="status">
        {found ?? words.differIn(names, differing, compared.lines.length)}
      </p>
      {found === undefined && facts}
      {together.render({ at, view, records })}
      {found !== undefined && (
        <section className="part">
          <h2>{words.factsAtAGlance}</h2>
          {facts}
        </section>
      )}
      <OfTheRecord at={at} view={view} ids={comparisonsOf(name, ids, view)} />
    </>
  );
}

/** Records of one kind side by side; which ones stands in the address. */
export function ComparePage<K extends ComparableName>({ at, name, query, together }: Props<K>) {
  const view = acquis.at(at.day);
  const { label } = descriptorOf(name);
  const { records, problems } = askedOf(view, name, query);
  const examples = comparisonExamples[name]
    .filter(({ ids }) => ids.every((id) => view.isKnown({ collection: name, id })))
    .map(({ ids, words }) => ({ path: comparingPath(name, ids), words }));
  return (
    <Shell at={at} path={comparingPath(name)}>
      <Crumbs at={at} places={[{ path: '/compare', name: words.comparisons }]} here={capitalised(label.many)} />
      <h1>{words.sideBySideOf(capitalised(label.many))}</h1>
      <Choosing at={at} view={view} name={name} chosen={records.map(({ id }) => id)} />
      <Problems problems={problems} />
      {records.length > 1 ? (
        <Answer at={at} view={view} name={name} records={records} together={together} />
      ) : (
        <Examples at={at} examples={examples} />
      )}
    </Shell>
  );
}
