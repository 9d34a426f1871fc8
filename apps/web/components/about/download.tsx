import { formatEdtf, version } from '@acquis/domain';
import type { DayContext } from '@/site/day';
import { words } from '@/words/about';

/** All of it as one file; its size is read from the API, which makes it. */
export function Download({ at }: { readonly at: DayContext }) {
  return (
    <section className="part" id="download">
      <h2>{words.allInOneFile}</h2>
      <p className="measure">
        <a href="/v1/dataset/latest.zip" rel="nofollow">
          {words.downloadAll}
        </a>{' '}
        {words.zipStart}
        <span data-archive="/v1/dataset"></span>
        {words.zipHolds(version)} <a href="/v1/dataset">/v1/dataset</a> {words.datasetHashes}
      </p>
      {at.pinned && <p className="sub">{words.fileAsOfLastChange(formatEdtf(at.day))}</p>}
      <script src="/dataset.js" defer />
    </section>
  );
}
