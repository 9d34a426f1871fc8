import { voteMarks } from '@acquis/charts';
import { type Decision, memberVotes, type View, voteOf } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { words } from '@/words/what-if';

interface Props {
  readonly view: View;
  readonly decision: Decision;
  /** Written in by name or code in place of being chosen from all members; what stands in it at first. */
  readonly written?: string | undefined;
}

/** Members by the vote recorded, to choose one from. */
function Members({ view, decision }: Props) {
  const states = view.states.all().flatMap(({ id, title }) => {
    const vote = voteOf(id, decision);
    return vote ? [{ id, title, vote }] : [];
  });
  return memberVotes.map((vote) => (
    <optgroup key={vote} label={words.recordedVote(voteMarks[vote].word)}>
      {states
        .filter((state) => state.vote === vote)
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
