import type { Decision, View } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly decisions: readonly Decision[];
}

/** Decisions as rows: each by its name, with its sentence. */
export function DecisionRows({ at, view, decisions }: Props) {
  return (
    <ul className="rows mt-3">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <ToRecord at={at} to={{ collection: 'decisions', id: decision.id }}>
            {view.nameOf({ collection: 'decisions', id: decision.id })}
          </ToRecord>
          <span className="note">{view.decisions.sentence(decision)}</span>
        </li>
      ))}
    </ul>
  );
}
