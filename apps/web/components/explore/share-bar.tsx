import { percent } from '@/site/percent';

/** A share from 0 to 1 as a small bar. Decoration: the figure beside it says the same. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg className="bar-of" aria-hidden="true">
      <rect className="all" width="100%" height="8" />
      <rect className="share" width={percent(share)} height="8" />
    </svg>
  );
}
