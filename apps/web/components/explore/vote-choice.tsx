import { descriptorOf, inListOrder, newestFirst, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { words } from '@/words/explore-movement';

interface Props {
  readonly view: View;
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
}

/** One vote of those with figures or names, newest first, by track. */
export function VoteChoice({ view, name, label, chosen }: Props) {
  const votes = newestFirst(view.decisions.all()).filter(({ tally, namedVotes }) => tally || namedVotes);
  return (
    <Choice name={name} label={label} all={words.chooseVote} chosen={chosen} options={[]}>
      {inListOrder(view, 'tracks').map(({ id, shortName }) => (
        <optgroup key={id} label={shortName}>
          {votes
            .filter(({ tracks }) => tracks[0] === id)
            .map((decision) => (
              <option key={decision.id} value={decision.id}>
                {descriptorOf('decisions').short(decision)}, {decision.on.slice(0, 4)}
              </option>
            ))}
        </optgroup>
      ))}
    </Choice>
  );
}
