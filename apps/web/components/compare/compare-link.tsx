import { type CollectionName, descriptorOf } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { comparingPath, isComparable } from '@/site/comparing';
import type { DayContext } from '@/site/day';
import { words } from '@/words/compare';

interface Props {
  readonly at: DayContext;
  readonly name: CollectionName;
  readonly id: string;
}

/** From a record to the page where it can be set beside others, where its kind can be. */
export function CompareLink({ at, name, id }: Props) {
  if (!isComparable(name)) return null;
  return (
    <p className="sans text-sm mt-6 no-print">
      <To at={at} path={comparingPath(name, [id])} rel="nofollow">
        {words.setBeside(descriptorOf(name).label.many)}
      </To>
    </p>
  );
}
