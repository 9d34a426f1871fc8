import { knownSince, type Reference } from '@acquis/domain';
import type { ComponentPropsWithoutRef } from 'react';
import { type DayContext, hrefOf, pathOf } from '@/site/day';

type Anchor = Omit<ComponentPropsWithoutRef<'a'>, 'href'>;

/** A link inside the site that stays in the day of the page. */
export function To({ at, path, ...rest }: Anchor & { readonly at: DayContext; readonly path: string }) {
  return <a href={hrefOf(at, path)} {...rest} />;
}

/** A link to a record; plain text where no such record is known on the day. */
export function ToRecord({
  at,
  to,
  children,
  ...rest
}: Anchor & { readonly at: DayContext; readonly to: Reference | null | undefined }) {
  const since = to ? knownSince(to) : undefined;
  if (!to || since === undefined || since > at.day) return <>{children}</>;
  return (
    <To at={at} path={pathOf(to)} {...rest}>
      {children}
    </To>
  );
}
