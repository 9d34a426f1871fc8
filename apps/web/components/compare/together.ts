import type { Kinds, View } from '@acquis/domain';
import type { ReactNode } from 'react';
import type { ComparableName } from '@/site/comparing';
import type { DayContext } from '@/site/day';

/** What a kind's own part of a comparison is given. */
export interface TogetherProps<K extends ComparableName> {
  readonly at: DayContext;
  readonly view: View;
  /** Two or more. */
  readonly records: readonly Kinds[K][];
}

/** What only one kind of record has, when several stand side by side. */
export interface Together<K extends ComparableName> {
  readonly render: (props: TogetherProps<K>) => ReactNode;
  /** What is found of the records by name, in a sentence. Where it is there it is the answer, and what it sums up comes before the facts. */
  readonly finding?: (names: string, props: Omit<TogetherProps<K>, 'at'>) => string;
}
