import type { VoteStore } from '@acquis/analysis';
import type { View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { byName, stateName } from '@/site/question';

interface Props {
  readonly view: View;
  readonly store: VoteStore;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
}

/** One state of those whose votes there are. */
export function StateChoice({ view, store, label, all, chosen }: Props) {
  const options = byName(view, store.states).map((id) => [id, stateName(view, id)] as const);
  return <Choice name="state" label={label} all={all} chosen={chosen} options={options} />;
}
