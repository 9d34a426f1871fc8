import { formatEdtf, lastChange, version } from '@acquis/domain';
import { bibtexOf } from '@acquis/domain/cite';
import { Scroll } from '@/components/frame/scroll';
import { type DayContext, hrefOn } from '@/site/day';
import { siteUrl } from '@/site/settings';
import { words } from '@/words/about';

const title = words.citedTitle;

/** How to cite the whole record, with its version and the day as known on. */
export function Cite({ at }: { readonly at: DayContext }) {
  const url = `${siteUrl()}${hrefOn(at.day, '/')}`;
  const year = lastChange.slice(0, 4);
  const bibtex = bibtexOf([
    {
      key: `acquis-${version.replace(/[^\w.]/g, '-')}`,
      title,
      url,
      issued: lastChange,
      version,
      note: words.asKnownOn(formatEdtf(at.day)),
    },
  ]);
  return (
    <section className="part" id="cite">
      <h2>{words.howToCite}</h2>
      <p className="sub">{words.howToCiteTold}</p>
      <p className="measure mt-3">
        {words.contributors(year)} <cite>{title}</cite>
        {words.citedVersion(version, formatEdtf(at.day))} <a href={url}>{url}</a>
      </p>
      <Scroll className="command mt-3" label={words.citationAsBibtex}>
        <pre>
          <code>{bibtex.trim()}</code>
        </pre>
      </Scroll>
    </section>
  );
}
