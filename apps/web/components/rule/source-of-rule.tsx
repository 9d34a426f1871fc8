import type { LegalSource } from '@acquis/domain/rules';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';

/** A provision, leading to the source in which it can be read. */
export function SourceOfRule({ at, rule }: { readonly at: DayContext; readonly rule: LegalSource }) {
  return (
    <ToRecord at={at} to={{ collection: 'sources', id: rule.source }}>
      {rule.name}
    </ToRecord>
  );
}
