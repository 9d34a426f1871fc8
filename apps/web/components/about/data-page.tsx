import { acquis, formatEdtf, lastChange, version } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import { Shell } from '@/components/frame/shell';
import { type DayContext, pathOf } from '@/site/day';
import { collectionPlaces } from '@/site/navigation';

/** The record as data: version, licence, coverage, addresses. */
export function DataPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const asOf = at.pinned ? `?asOf=${at.day}` : '';
  return (
    <Shell at={at} path="/data">
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="Data" />
      <h1>The record as data</h1>
      <p className="answer mt-4">
        Everything on this site stands in one set of dated, sourced records. Take all of it, or one record, and use it
        for any purpose: the data is licensed under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        .
      </p>
      <Download at={at} />
      <section className="part">
        <h2>Collections</h2>
        <p className="sub">
          Data version {version}, last changed on {formatEdtf(lastChange)}. The counts are of records known on{' '}
          {formatEdtf(at.day)}.
        </p>
        <Scroll className="scroll" label="Collections">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Collection</th>
                <th scope="col" className="num">
                  Records
                </th>
                <th scope="col">As JSON</th>
              </tr>
            </thead>
            <tbody>
              {collectionPlaces.map(({ path, name, collection }) => (
                <tr key={path}>
                  <th scope="row">
                    <To at={at} path={path}>
                      {name}
                    </To>
                  </th>
                  <td className="num">{view.of(collection).all().length}</td>
                  <td>
                    <a href={`/v1${path}${asOf}`}>/v1{path}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
      <section className="part">
        <h2>API</h2>
        <p className="measure">
          <a href="/v1">/v1</a> lists what there is, <a href="/openapi.json">/openapi.json</a> describes it,{' '}
          <a href={`/v1/now${asOf}`}>/v1/now</a> and <a href={`/v1/timeline${asOf}`}>/v1/timeline</a> give where things
          stand and what happened. Add <code>?asOf=2023-12-31</code> to any address for the record as known on that day.
          No key is needed.
        </p>
      </section>
      <section className="part">
        <h2>Coverage</h2>
        <p className="sub">Up to when sources were read. What happened later may be missing from the record.</p>
        <ul className="rows">
          {view.tracks.all().map(({ id, shortName, coverage }) => (
            <li key={id}>
              <To at={at} path={pathOf({ collection: 'tracks', id })}>
                {shortName}
              </To>
              {coverage.map(({ of, readTo }) => (
                <span key={of} className="note">
                  {formatEdtf(readTo)}: {of}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section className="part" id="terminal">
        <h2>Terminal</h2>
        <p className="measure">
          The same record can be read in a terminal, offline: in the repository, <code>pnpm acquis</code> opens it full
          screen, and <code>pnpm acquis now</code>,{' '}
          <code>pnpm acquis decisions a-res-78-237-plenary --as-of 2023-12-31</code> or{' '}
          <code>pnpm acquis states --json</code> answer one question.
        </p>
      </section>
      <section className="part">
        <h2>Terms of single sources</h2>
        <p className="measure">
          Votes by member were read in copies of the United Nations Digital Library’s voting data and stand in files of
          their own, so that whoever publishes this record can leave them out. Each page names the sources of its facts;
          texts of the United Nations remain under its terms.
        </p>
      </section>
    </Shell>
  );
}

/** All of it as one file; its size is read from the API, which makes it. */
function Download({ at }: { readonly at: DayContext }) {
  return (
    <section className="part" id="download">
      <h2>All of it in one file</h2>
      <p className="measure">
        <a href="/v1/dataset/latest.zip" rel="nofollow">
          Download the whole record
        </a>{' '}
        (ZIP<span data-archive="/v1/dataset"></span>, data version {version}): every collection, the timeline and the
        votes by member as JSON, NDJSON and CSV, with JSON Schemas, the type of each column, licences and sources.{' '}
        <a href="/v1/dataset">/v1/dataset</a> has the SHA-256 of the file and of everything in it.
      </p>
      {at.pinned && (
        <p className="sub">
          The file holds the record as of its last change, not as known on {formatEdtf(at.day)}: each record says when
          its facts were stated.
        </p>
      )}
      <script src="/dataset.js" defer />
    </section>
  );
}
