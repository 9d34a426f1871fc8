import type { Contained } from '@/site/contents';

/** The least sections a page must have to need an index. */
const fewest = 4;

/** The sections of a long page: beside it on wide screens, folded on narrow ones. */
export function OnThisPage({ sections }: { readonly sections: readonly Contained[] }) {
  if (sections.length < fewest) return null;
  return (
    <nav className="on-page no-print" aria-label="On this page">
      <p aria-hidden="true">On this page</p>
      <details className="narrow">
        <summary>On this page</summary>
        <ul className="plain-list">
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
