import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { hrefOf } from '@/site/day';
import { singleValues } from '@/site/query';
import type { Question } from '@/site/question';
import { words } from '@/words/explore';
import { Period } from './period';

interface Props extends Pick<Question, 'at' | 'view' | 'query' | 'chosen' | 'votes'> {
  readonly path: string;
  readonly label: string;
  /** Whether the votes can be narrowed by track and period. */
  readonly period?: boolean;
  readonly children: ReactNode;
}

/** A question as a plain form; its state is the address. */
export function Asking({ at, view, query, chosen, votes, path, label, period = true, children }: Props) {
  return (
    <form action={hrefOf(at, path)} method="get" className="asking no-print mt-7" aria-label={label}>
      {children}
      {period && <Period at={at} view={view} chosen={chosen} votes={votes} />}
      <button className="go" type="submit">
        {words.show}
      </button>
      {Object.keys(singleValues(query)).length > 0 && (
        <To at={at} path={path} className="sans text-sm pb-2">
          {words.startAgain}
        </To>
      )}
    </form>
  );
}
