import { voteMarks } from '@acquis/charts';
import { type Decision, inListOrder, memberVotes, type View, voteOf } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { words } from '@/words/what-if';

interface Props {
  readonly view: View;
  readonly decision: Decision;
  /** Written in by name or code in place of being chosen from all members; what stands in it at first. */
  readonly written?: string | undefined;
}

/** Members by the vote recorded and then by name, to choose one from. */
function Members({ view, decision }: Props) {
  const states = inListOrder(view, 'states');
  return memberVotes.map((vote) => (
    <optgroup key={vote} label={words.recordedVote(voteMarks[vote].word)}>
      {states
        .filter(({ id }) => voteOf(id, decision) === vote)
        .map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
    </optgroup>
  ));
}

/** The state that is supposed to have voted otherwise. */
export function StateField({ view, decision, written }: Props) {
  if (written === undefined)
    return (
      <Choice name="state" label={words.state} all={words.chooseState} chosen="" options={[]}>
        <Members view={view} decision={decision} />
      </Choice>
    );
  return (
    <label className="min-w-0">
      <span className="sub block mb-1">{words.state}</span>
      <input
        className="field"
        type="text"
        name="state"
        defaultValue={written}
        placeholder={words.nameOrCode}
        autoComplete="off"
        maxLength={80}
      />
    </label>
  );
}
