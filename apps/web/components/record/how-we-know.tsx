import {
  type Citation,
  type CollectionName,
  capitalised,
  fieldInWords,
  formatEdtf,
  type Kinds,
  type RecordHead,
  type View,
} from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/record';

interface Props<K extends CollectionName> {
  readonly at: DayContext;
  readonly view: View;
  readonly name: K;
  readonly record: Kinds[K];
}

interface CitedProps {
  readonly at: DayContext;
  readonly view: View;
  /** The citations of one source. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A source, with every place in it that is cited. */
function Cited({ at, view, citations }: CitedProps) {
  const [citation] = citations;
  const source = view.sources.lookup(citation.source);
  const places = citations.flatMap(({ locator }) => locator ?? []).join('; ');
  const detail = [places, source?.publisher, source?.published && formatEdtf(source.published)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li>
      <To at={at} path={pathOf({ collection: 'sources', id: citation.source })}>
        {source?.title ?? citation.source}
      </To>{' '}
      {source && <Badge of={source.attestation} />}
      {detail && <span className="note">{detail}</span>}
      {source?.machineWritten && <span className="note">{words.byLanguageModel}</span>}
      {source?.url && (
        <span className="note">
          <a href={source.url} rel="external">
            {new URL(source.url).hostname.replace(/^www\./, '')}
          </a>
        </span>
      )}
    </li>
  );
}

/** Citations by their source, in the order of the first of each. */
function bySource(citations: readonly Citation[]): readonly (readonly [Citation, ...Citation[]])[] {
  const sources = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const earlier = sources.get(citation.source);
    if (earlier) earlier.push(citation);
    else sources.set(citation.source, [citation]);
  }
  return [...sources.values()];
}

function Fields({ record }: { readonly record: RecordHead }) {
  const fields = Object.entries(record.fields);
  if (fields.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2">{words.attestedOtherwise}</h3>
      <ul className="rows">
        {fields.map(([path, { attestation, note }]) => (
          <li key={path}>
            {capitalised(fieldInWords(path))} <Badge of={attestation} />
            {note && <span className="note">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sources of a record, what they do not say, and where they contradict each other. */
export function HowWeKnow<K extends CollectionName>({ at, view, name, record }: Props<K>) {
  const disputed = view.discrepancies.find(({ about }) => about.collection === name && about.id === record.id);
  return (
    <section className="part sources" id="how-we-know">
      <h2>{words.howWeKnow}</h2>
      <p className="sub">
        {words.recordIs} <Badge of={record.attestation} />
        {words.enteredOn(
          formatEdtf(record.recorded),
          record.reviewed ? words.readAgainOn(formatEdtf(record.reviewed)) : '',
        )}
        {at.pinned && words.sourcesOfToday}
      </p>
      {record.citations.length > 0 && (
        <ul className="rows">
          {bySource(record.citations).map((citations) => (
            <Cited key={citations[0].source} at={at} view={view} citations={citations} />
          ))}
        </ul>
      )}
      <Fields record={record} />
      {record.unknowns.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">{words.notSaid}</h3>
          <ul className="rows">
            {record.unknowns.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {disputed.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">{words.contradictions}</h3>
          <ul className="rows">
            {disputed.map((discrepancy) => (
              <li key={discrepancy.id}>
                <To at={at} path={pathOf({ collection: 'discrepancies', id: discrepancy.id })}>
                  {discrepancy.title}
                </To>
                <span className="note">{view.discrepancies.sentence(discrepancy)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
