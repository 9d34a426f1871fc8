import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a meeting's kit. */
export function KitPart({ id, title, children }: Props) {
  return (
    <section id={id}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
