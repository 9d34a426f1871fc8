import { sideBySide } from '@acquis/analysis/compare';
import { acquis, capitalised, descriptorOf, type Kinds, listInWords, type View } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { type ComparableName, comparables, comparingPath, namesInSentence } from '@/site/comparing';
import type { DayContext } from '@/site/day';
import { words } from '@/words/compare';
import { shared } from '@/words/shared';
import { type ComparisonExample, comparisonExamples } from './examples';

const says: Readonly<Record<ComparableName, string>> = {
  processes: words.processesTold,
  states: words.statesTold,
  decisions: words.decisionsTold,
};

function foundIn<K extends ComparableName>(view: View, name: K, { ids }: ComparisonExample): string | undefined {
  const records = ids.flatMap((id): Kinds[K][] => {
    const record = view.of(name).lookup(id);
    return record ? [record] : [];
  });
  if (records.length < ids.length) return undefined;
  const { lines } = sideBySide(name, records, view);
  const same = lines.filter(({ differs }) => !differs).map(({ label }) => `“${label}”`);
  return `${namesInSentence(name, records)}: ${same.length === 0 ? words.noFactSame : words.alikeIn(listInWords(same))}`;
}

/** One kind that can be compared: a finding, what the page sets side by side, and where to begin. */
function Kind({ at, view, name }: { readonly at: DayContext; readonly view: View; readonly name: ComparableName }) {
  const known = comparisonExamples[name].filter(({ ids }) => ids.every((id) => view.isKnown({ collection: name, id })));
  const [first] = known;
  return (
    <section className="figure-of">
      <h2>
        <To at={at} path={comparingPath(name)}>
          {capitalised(descriptorOf(name).label.many)}
        </To>
      </h2>
      <p className="mt-1">{says[name]}</p>
      {first && <p className="sub mt-3">{foundIn(view, name, first)}.</p>}
      <ul className="rows mt-4">
        {known.map(({ ids, words }) => (
          <li key={words}>
            <To at={at} path={comparingPath(name, ids)}>
              {words}
            </To>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The entrance to comparisons: what can be set side by side, and examples of each. */
export function EntrancePage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  return (
    <Shell at={at} path="/compare">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.comparisons} />
      <h1>{words.sideBySide}</h1>
      <p className="answer mt-4">{words.sideBySideTold}</p>
      <div className="figures thirds">
        {comparables.map((name) => (
          <Kind key={name} at={at} view={view} name={name} />
        ))}
      </div>
      <section className="part">
        <h2>{words.otherComparisons}</h2>
        <ul className="rows">
          {[
            ['/comparisons', words.comparisonsOfRecord, words.comparisonsOfRecordTold],
            ['/explore/movement', words.movement, words.movementTold],
            ['/explore/agreement', words.agreementOfStates, words.agreementTold],
          ].map(([path = '', words, note]) => (
            <li key={path}>
              <To at={at} path={path}>
                {words}
              </To>
              <span className="note">{note}</span>
            </li>
          ))}
        </ul>
      </section>
    </Shell>
  );
}
