import { rules } from '@acquis/domain/rules';
import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';

/** Every rule, with what it decides. */
export function RuleList({ at }: { readonly at: DayContext }) {
  return (
    <ul className="rows">
      {rules.map(({ name, title, about }) => (
        <li key={name}>
          <To at={at} path={`/rules/${name}`} className="font-medium">
            {title}
          </To>
          <span className="note">{about}</span>
        </li>
      ))}
    </ul>
  );
}
