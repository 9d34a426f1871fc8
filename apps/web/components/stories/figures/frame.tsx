import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { type DayContext, queryOf } from '@/site/day';

/** A way to take a figure away. */
export interface TakenAs {
  readonly words: string;
  /** The address at the API, without the day. */
  readonly href: string;
}

interface Props {
  readonly at: DayContext;
  /** What the figure finds. */
  readonly title: string;
  /** What is drawn, and its unit. */
  readonly lead: ReactNode;
  /** Where it can be asked further. */
  readonly path: string;
  readonly more: string;
  readonly takenAs?: readonly TakenAs[];
  readonly children: ReactNode;
}

/** A figure in a story: its finding, what is drawn, the drawing, and where it comes from. */
export function StoryFigure({ at, title, lead, path, more, takenAs = [], children }: Props) {
  return (
    <figure className="story-figure">
      <h3>{title}</h3>
      <p className="sub mt-1">{lead}</p>
      <div className="mt-4">{children}</div>
      <figcaption className="sub mt-3">
        <To at={at} path={path}>
          {more}
        </To>
        {takenAs.map(({ words, href }) => (
          <span key={href} className="no-print">
            {' · '}
            <a
              href={`${href}${at.pinned ? queryOf({ asOf: at.day }).replace('?', href.includes('?') ? '&' : '?') : ''}`}
            >
              {words}
            </a>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
