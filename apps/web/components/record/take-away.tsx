import { formatEdtf, type Reference, version } from '@acquis/domain';
import { type DayContext, hrefOn, pathOf } from '@/site/day';
import { dataAddress, recordFormats, votesTable } from '@/site/formats';
import { reportAddress, siteUrl } from '@/site/settings';
import { words } from '@/words/record';

function reportLink(address: string, page: string, title: string): string {
  const subject = words.errorSubject(title);
  const body = words.errorBody(page, version);
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
  /** Whether the API has its votes as a table of their own. */
  readonly votes?: boolean | undefined;
}

/** The record in every format, its permanent address, and where to report an error. */
export function TakeAway({ at, reference, title, votes = false }: Props) {
  const permalink = `${siteUrl()}${hrefOn(at.day, pathOf(reference))}`;
  const report = reportAddress();
  return (
    <section className="part" id="take-away">
      <h2>{words.takeAway}</h2>
      <ul className="chips mt-3 no-print">
        {Object.entries(recordFormats).map(([suffix, name]) => (
          <li key={suffix}>
            <a href={dataAddress(at, reference, `.${suffix}`)}>{name}</a>
          </li>
        ))}
        {votes && (
          <li>
            <a href={dataAddress(at, reference, votesTable)}>{words.votesAsCsv}</a>
          </li>
        )}
        {report && (
          <li>
            <a href={reportLink(report, permalink, title)}>{words.reportError}</a>
          </li>
        )}
      </ul>
      <p className="sub mt-4">
        {words.permanentAddress(formatEdtf(at.day), version)}
        <br />
        <a href={permalink}>{permalink}</a>
      </p>
    </section>
  );
}
