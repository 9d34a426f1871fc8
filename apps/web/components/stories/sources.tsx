import {
  acquis,
  type CollectionName,
  capitalised,
  count,
  descriptorOf,
  listInWords,
  type Reference,
} from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { collectionPlaces } from '@/site/navigation';
import { words } from '@/words/stories';

/** Kinds that are named in a story without being what it rests on. */
const mentioned: ReadonlySet<CollectionName> = new Set(['states', 'people']);

interface Props {
  readonly at: DayContext;
  readonly cited: readonly Reference[];
}

/** The records a story rests on, by kind, each with how well it is attested; and behind them the sources they cite. */
export function StorySources({ at, cited }: Props) {
  const view = acquis.at(at.day);
  const rests = cited.filter(({ collection }) => !mentioned.has(collection));
  const records = rests.flatMap(({ collection, id }) => {
    const record = view.of(collection).lookup(id);
    return record ? [{ collection, id, record, words: descriptorOf(collection).short(record) }] : [];
  });
  const sources = [...new Set(records.flatMap(({ record }) => record.citations.map(({ source }) => source)))]
    .flatMap((id) => view.sources.lookup(id) ?? [])
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const official = records.filter(({ record }) => record.attestation === 'official').length;
  return (
    <section className="part" id="sources">
      <h2>{words.restsOn}</h2>
      <p className="sub">
        {words.recordsAndSources(capitalised(count(records.length, words.record)), official, sources.length)}
      </p>
      <dl className="rests mt-4">
        {collectionPlaces.flatMap(({ collection, name }) => {
          const own = records.filter((each) => each.collection === collection);
          return own.length === 0
            ? []
            : [
                <div key={collection}>
                  <dt>{name}</dt>
                  <dd>
                    <ul className="plain-list">
                      {own.map(({ id, words, record }) => (
                        <li key={id}>
                          <ToRecord at={at} to={{ collection, id }}>
                            {words}
                          </ToRecord>{' '}
                          <Badge of={record.attestation} />
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>,
              ];
        })}
      </dl>
      <details className="rest">
        <summary className="sub">{words.sourcesBehind(sources.length)}</summary>
        <ul className="rows">
          {sources.map(({ id, title, publisher }) => (
            <li key={id}>
              <ToRecord at={at} to={{ collection: 'sources', id }}>
                {title}
              </ToRecord>
              {publisher && <span className="note">{listInWords([publisher].flat())}</span>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
