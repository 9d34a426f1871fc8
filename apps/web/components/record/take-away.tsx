import { formatEdtf, type Reference, version } from '@acquis/domain';
import { type DayContext, hrefOn, pathOf } from '@/site/day';
import { reportAddress, siteUrl } from '@/site/settings';

function reportLink(address: string, page: string, title: string): string {
  const subject = `Acquis: ${title}`;
  const body = `Page: ${page}\nData version: ${version}\n\nWhat is wrong, and by which source:\n`;
  if (address.startsWith('http')) {
    const url = new URL(address);
    url.searchParams.set('title', subject);
    url.searchParams.set('body', body);
    return url.href;
  }
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

interface Props {
  readonly at: DayContext;
  readonly reference: Reference;
  readonly title: string;
}

/** The record as data, its permanent address, and where to report an error. */
export function TakeAway({ at, reference, title }: Props) {
  const permalink = `${siteUrl()}${hrefOn(at.day, pathOf(reference))}`;
  const report = reportAddress();
  return (
    <section className="part">
      <h2>Take it away</h2>
      <ul className="chips mt-3 no-print">
        <li>
          <a href={`/v1${pathOf(reference)}${at.pinned ? `?asOf=${at.day}` : ''}`}>JSON</a>
        </li>
        {report && (
          <li>
            <a href={reportLink(report, permalink, title)}>Report an error</a>
          </li>
        )}
      </ul>
      <p className="sub mt-4">
        Permanent address of this page as known on {formatEdtf(at.day)}, data version {version}:
        <br />
        <a href={permalink}>{permalink}</a>
      </p>
    </section>
  );
}
