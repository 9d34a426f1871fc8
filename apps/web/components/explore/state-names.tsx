import { ToRecord } from '@/components/frame/link';
import { byName, type Question, stateName } from '@/site/question';

interface Props {
  readonly question: Pick<Question, 'at' | 'view'>;
  readonly states: readonly string[];
}

/** States in the order of their names, in a line of text, each leading to its page. */
export function StateNames({ question: { at, view }, states }: Props) {
  return byName(view, states).map((state, index) => (
    <span key={state}>
      {index > 0 && ', '}
      <ToRecord at={at} to={{ collection: 'states', id: state }}>
        {stateName(view, state)}
      </ToRecord>
    </span>
  ));
}
