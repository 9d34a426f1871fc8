import type { ReactNode } from 'react';

interface Props {
  /** The supposition is about days ahead, not about what was decided. */
  readonly ahead?: boolean;
  readonly children?: ReactNode;
}

/** Says on every supposition what it is, and stays in sight. */
export function Hypothetical({ ahead, children }: Props) {
  return (
    <p className="hypothetical">
      <strong>Hypothetical.</strong>{' '}
      {ahead
        ? 'This is no forecast, and says nothing of what any state will do.'
        : 'This did not happen, and says nothing of what any state would have done.'}{' '}
      {children}
    </p>
  );
}
