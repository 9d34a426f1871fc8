import type { VoteStore } from '@acquis/analysis';
import { compareText, sortKey, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { stateName } from '@/site/question';

interface Props {
  readonly view: View;
  readonly store: VoteStore;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
}

/** One state of those whose votes there are. */
export function StateChoice({ view, store, label, all, chosen }: Props) {
  const options = store.states
    .map((id) => [id, stateName(view, id)] as const)
    .sort(([, a], [, b]) => compareText(sortKey(a), sortKey(b)));
  return <Choice name="state" label={label} all={all} chosen={chosen} options={options} />;
}
