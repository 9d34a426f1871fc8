import type { Entry } from '@acquis/analysis/dossier';
import type { ReactNode } from 'react';
import type { DayContext } from '@/site/day';
import { FoldedEntries } from './entries';

interface Props {
  readonly at: DayContext;
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly entries: readonly Entry[];
  /** How many lines are shown before the rest is opened on demand. */
  readonly shown?: number;
  /** What is said where there is no line; left out: then the part is not shown. */
  readonly none?: string;
  readonly children?: ReactNode;
}

/** A part of a dossier that is a list of lines. */
export function Part({ at, id, title, lead, entries, shown = 8, none, children }: Props) {
  if (entries.length === 0 && none === undefined) return null;
  return (
    <section className="part" id={id}>
      <h2>{title}</h2>
      {lead && entries.length > 0 && <p className="sub">{lead}</p>}
      {entries.length > 0 ? (
        <FoldedEntries at={at} entries={entries} shown={shown} />
      ) : (
        <p className="sans text-sm">{none}</p>
      )}
      {children}
    </section>
  );
}
