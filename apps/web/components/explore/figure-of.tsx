import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  /** What the figure finds. */
  readonly title: string;
  /** What is drawn, and over which votes. */
  readonly lead: string;
  /** What the page behind it lets the reader ask. */
  readonly more: string;
  readonly children: ReactNode;
  /** The figure to take away. */
  readonly away?: ReactNode;
}

/** One of the figures of the entrance to Explore, leading to the page where it can be asked otherwise. */
export function FigureOf({ at, path, title, lead, more, children, away }: Props) {
  return (
    <section className="figure-of">
      <h2>
        <To at={at} path={path}>
          {title}
        </To>
      </h2>
      <p className="sub mt-1">{lead}</p>
      <div className="mt-4">{children}</div>
      {away}
      <p className="sub mt-3">
        <To at={at} path={path}>
          {more}
        </To>
      </p>
    </section>
  );
}
