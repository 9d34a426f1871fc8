import type { ReactNode } from 'react';
import { words } from '@/words/what-if';

interface Props {
  /** The supposition is about days ahead, not about what was decided. */
  readonly ahead?: boolean;
  readonly children?: ReactNode;
}

/** Says on every supposition what it is, and stays in sight. */
export function Hypothetical({ ahead, children }: Props) {
  return (
    <p className="hypothetical">
      <strong>{words.hypothetical}</strong> {ahead ? words.noForecast : words.didNotHappen} {children}
    </p>
  );
}
