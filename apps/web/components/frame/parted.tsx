import { percent } from '@/site/percent';

interface Part {
  readonly name: string;
  readonly count: number;
  readonly kind: string;
}

/** A number of votes or of entities as one bar, parted, with the figures in words below it. */
export function Parted({ parts }: { readonly parts: readonly Part[] }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const present = parts.filter(({ count }) => count > 0);
  const startOf = (index: number) => present.slice(0, index).reduce((sum, { count }) => sum + count, 0);
  return (
    <figure className="mt-6">
      <svg className="tally parted" aria-hidden="true">
        {present.map(({ kind, count }, index) => (
          <g key={kind} className={`is-${kind}`}>
            <rect x={percent(startOf(index) / total)} width={percent(count / total)} height="30" />
            {count / total > 0.04 && (
              <text x={percent(startOf(index) / total)} dx="9" y="20">
                {count}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className="mt-2">
        <ul className="votes">
          {parts.map(({ name, kind, count }) => (
            <li key={kind}>
              <span className={`swatch is-${kind}`} aria-hidden="true" /> <b>{count}</b> {name}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
