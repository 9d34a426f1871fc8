import type { Contained } from '@/site/contents';
import { words } from '@/words/frame';

/** The least sections a page must have to need an index. */
const fewest = 4;

/** The sections of a long page: beside it on wide screens, folded on narrow ones. */
export function OnThisPage({ sections }: { readonly sections: readonly Contained[] }) {
  if (sections.length < fewest) return null;
  return (
    <nav className="on-page no-print" aria-label={words.onThisPage}>
      <p aria-hidden="true">{words.onThisPage}</p>
      <details className="narrow">
        <summary>{words.onThisPage}</summary>
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
