import { formatEdtf, lastChange, version } from '@acquis/domain';
import { bibtexOf } from '@acquis/domain/cite';
import { Scroll } from '@/components/frame/scroll';
import { type DayContext, hrefOn } from '@/site/day';
import { siteUrl } from '@/site/settings';

const title = 'Acquis: the open observatory of United Nations cyber diplomacy';

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
      note: `As known on ${formatEdtf(at.day)}`,
    },
  ]);
  return (
    <section className="part" id="cite">
      <h2>How to cite</h2>
      <p className="sub">
        Two days and one version make a figure reproducible: the day as known on, the data version, and for a single
        record its own address. Each record’s page gives its citation as BibTeX and CSL-JSON.
      </p>
      <p className="measure mt-3">
        The Acquis contributors ({year}). <cite>{title}</cite>. Data version {version}, as known on {formatEdtf(at.day)}
        . <a href={url}>{url}</a>
      </p>
      <Scroll className="command mt-3" label="The citation as BibTeX">
        <pre>
          <code>{bibtex.trim()}</code>
        </pre>
      </Scroll>
    </section>
  );
}
