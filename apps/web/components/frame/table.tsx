import type { ReactNode } from 'react';
import { Scroll } from './scroll';

interface Props {
  /** What it is a table of, for those who do not see it. */
  readonly label: string;
  /** The region it scrolls in; `scroll` unless told. */
  readonly region?: string;
  /** Its own class, where it is set in a way of its own. */
  readonly className?: string;
  /** The names of its columns, from left to right; those in `numbers` stand to the right. */
  readonly columns: readonly string[];
  readonly numbers?: readonly string[];
  /** Its rows. */
  readonly children: ReactNode;
  /** The row that sums up. */
  readonly foot?: ReactNode;
}

/** A table with a name for each column, in a region that scrolls inside itself. */
export function Table({ label, region = 'scroll', className, columns, numbers = [], children, foot }: Props) {
  return (
    <Scroll className={region} label={label}>
      <table className={className === undefined ? 'table' : `table ${className}`}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col" className={numbers.includes(name) ? 'num' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </Scroll>
  );
}
