import { longestQuery } from '@acquis/search';
import { type DayContext, hrefOf } from '@/site/day';
import { words } from '@/words/search';

interface Props {
  readonly at: DayContext;
  /** What the form is called, to tell it from another on the page. */
  readonly label: string;
  readonly className: string;
  readonly q?: string;
  /** Whether what is found follows what is typed, where scripts run. */
  readonly live?: boolean;
  /** Filters that a new query keeps. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** A search as a plain form; the key `/` leads to it. */
export function SearchForm({ at, label, className, q, live, kept = {} }: Props) {
  return (
    <form action={hrefOf(at, '/search')} method="get" className={className} aria-label={label} data-live={live}>
      <input
        className="field"
        type="search"
        name="q"
        defaultValue={q}
        maxLength={longestQuery}
        aria-label={words.whatToSearchFor}
        placeholder={words.search}
        autoComplete="off"
        data-search
      />
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="go" type="submit" aria-label={words.search}>
        <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m12.7 12.7 4.6 4.6" />
        </svg>
      </button>
    </form>
  );
}
