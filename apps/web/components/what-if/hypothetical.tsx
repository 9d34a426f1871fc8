import type { ReactNode } from 'react';

/** Says on every supposition what it is, and stays in sight. */
export function Hypothetical({ children }: { readonly children?: ReactNode }) {
  return (
    <p className="hypothetical">
      <strong>Hypothetical.</strong> This did not happen, and says nothing of what any state would have done. {children}
    </p>
  );
}
