import { acquis, type CollectionName, descriptorOf, type Kinds } from '@acquis/domain';
import { CompareLink } from '@/components/compare/compare-link';
import { Crumbs } from '@/components/frame/crumbs';
import { OnThisPage } from '@/components/frame/on-this-page';
import { Shell } from '@/components/frame/shell';
import { contentsOf } from '@/site/contents';
import { type DayContext, pathOf } from '@/site/day';
import { headingOf } from '@/site/heading';
import { placeOf } from '@/site/navigation';
import type { RawQuery } from '@/site/query';
import { words } from '@/words/record';
import { extraOf, replacedBy } from './extras';
import { GlanceList } from './glance';
import { HowWeKnow } from './how-we-know';
import { LinkedData } from './linked-data';
import { Related } from './related';
import { RowSection } from './row-section';
import { Summary } from './summary';
import { TakeAway } from './take-away';

/** Characters beyond which a title is set smaller: the full titles of resolutions and treaties. */
const longTitle = 120;

interface Props<K extends CollectionName> {
  readonly at: DayContext;
  readonly name: K;
  readonly record: Kinds[K];
  /** What the query of the address asks of the record's own figures. */
  readonly query: RawQuery;
}

/** The page of a record of any kind: answer, figures of its own, parts, sources, neighbours. */
export async function RecordPage<K extends CollectionName>({ at, name, record, query }: Props<K>) {
  const view = acquis.at(at.day);
  const descriptor = descriptorOf(name);
  const reference = { collection: name, id: record.id };
  const heading = headingOf(name, record);
  const extra = extraOf(name);
  const replaced = replacedBy(extra, record);
  const { content, sections } = await contentsOf(
    <>
      {extra?.render({ at, view, record, query })}
      {descriptor
        .sections(record, view)
        .filter(({ title, rows }) => rows.length > 0 && !replaced.includes(title))
        .map((section) => (
          <RowSection key={section.title} at={at} section={section} />
        ))}
      <CompareLink at={at} name={name} id={record.id} />
      <HowWeKnow at={at} view={view} name={name} record={record} />
      <Related
        at={at}
        view={view}
        reference={reference}
        shownAbove={['discrepancies']}
        shows={extra?.shows?.(record, view)}
      />
      <TakeAway at={at} reference={reference} title={record.title} votes={extra?.hasVotes?.(record, view)} />
    </>,
  );
  return (
    <Shell at={at} path={pathOf(reference)}>
      <LinkedData view={view} name={name} record={record} />
      <Crumbs at={at} places={[placeOf(name)]} here={heading.code ?? descriptor.short(record)} />
      <div className="cols">
        <div>
          <h1 className={heading.name.length > longTitle ? 'long' : undefined}>
            {heading.code && <span className="code">{heading.code} </span>}
            {heading.name}
          </h1>
          {heading.beside.length > 0 && <p className="sub mt-2">{heading.beside.join(' · ')}</p>}
          <p className="answer mt-4">{(extra?.sentence ?? descriptor.sentence)(record, view)}</p>
          {extra?.underAnswer?.({ at, view, record, query })}
          <Summary record={record} />
        </div>
        <aside className="rail" aria-label={words.atAGlance}>
          <GlanceList at={at} lines={descriptor.glance(record, view)} record={record} />
          <OnThisPage sections={sections} />
        </aside>
        <div>{content}</div>
      </div>
    </Shell>
  );
}
