import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A region that scrolls inside itself, reachable by key. */
export function Scroll({ label, className, children }: Props) {
  const reachable = { tabIndex: 0 };
  return (
    <section className={className} aria-label={label} {...reachable}>
      {children}
    </section>
  );
}
