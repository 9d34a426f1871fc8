import { formatEdtf, version } from '@acquis/domain';
import type { DayContext } from '@/site/day';

/** All of it as one file; its size is read from the API, which makes it. */
export function Download({ at }: { readonly at: DayContext }) {
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
