import { voteMarks } from '@acquis/charts';
import { capitalised, type Decision, memberVotes, noVoteRecorded, type View, voteOf } from '@acquis/domain';
import { decisionRules, decisionRuleWords } from '@acquis/domain/rules';
import { Choice } from '@/components/frame/choice';
import { To } from '@/components/frame/link';
import { type DayContext, hrefOf } from '@/site/day';
import { figures, type Supposition, supposedVotes, supposesAnything } from '@/site/supposition';
import { figureWords } from '@/site/supposition-words';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly path: string;
  readonly decision: Decision;
  readonly supposition: Supposition;
}

const voteOptions = supposedVotes.map((vote) => [vote, voteMarks[vote].word] as const);

/** Members by the vote recorded, to choose one from. */
function Members({ view, decision }: Pick<Props, 'view' | 'decision'>) {
  const states = view.states.all().flatMap(({ id, title }) => {
    const vote = voteOf(id, decision);
    return vote ? [{ id, title, vote }] : [];
  });
  return memberVotes.map((vote) => (
    <optgroup key={vote} label={`Recorded: ${voteMarks[vote].word}`}>
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

function ByName({ view, decision, supposition }: Pick<Props, 'view' | 'decision' | 'supposition'>) {
  const none = noVoteRecorded(decision) ?? 0;
  return (
    <>
      <fieldset>
        <legend>Another vote of one state</legend>
        <Choice name="state" label="State" all="Choose a state" chosen="" options={[]}>
          <Members view={view} decision={decision} />
        </Choice>
        <Choice name="vote" label="Would have voted" chosen="in-favour" options={voteOptions} />
      </fieldset>
      {none > 0 && (
        <Choice
          name="rest"
          label={`The ${none} with no vote recorded`}
          all="as recorded"
          chosen={supposition.rest}
          options={voteOptions}
        />
      )}
    </>
  );
}

function ByFigures({ decision, supposition }: Pick<Props, 'decision' | 'supposition'>) {
  return (
    <fieldset>
      <legend>Other figures</legend>
      {figures.map((name) => (
        <label key={name}>
          <span className="sub block mb-1">{capitalised(figureWords[name])}</span>
          <input
            className="field number"
            type="number"
            name={name}
            min={0}
            max={193}
            defaultValue={supposition.figures[name]}
            placeholder={decision.tally ? String(decision.tally[name]) : undefined}
          />
        </label>
      ))}
    </fieldset>
  );
}

function Objection() {
  return (
    <label className="min-w-0">
      <span className="sub block mb-1">An objection by</span>
      <input className="field w-full" type="text" name="object" maxLength={200} placeholder="A delegation" />
    </label>
  );
}

/** What can be supposed of a decision: a plain form, its values in the address. */
export function DecisionForm({ at, view, path, decision, supposition }: Props) {
  const { tally } = decision;
  const byName = tally !== null && view.states.all().some(({ id }) => voteOf(id, decision) !== undefined);
  return (
    <form action={hrefOf(at, path)} method="get" className="asking stacked no-print" aria-label="What is supposed">
      {tally && (
        <Choice
          name="majority"
          label="Majority needed"
          all="as recorded"
          chosen={supposition.majority}
          options={[
            ['simple', 'a simple majority'],
            ['two-thirds', 'two thirds'],
          ]}
        />
      )}
      <Choice
        name="rule"
        label="Decided by"
        all="its own rule"
        chosen={supposition.rule}
        options={decisionRules.map((rule) => [rule, decisionRuleWords[rule]])}
      />
      {supposition.states.map(({ state, vote }) => (
        <input
          key={state}
          type="hidden"
          name={voteOf(state, decision) === 'no-vote-recorded' ? 'give' : 'flip'}
          value={`${state}:${vote}`}
        />
      ))}
      {supposition.objections.map((by) => (
        <input key={by} type="hidden" name="object" value={by} />
      ))}
      {byName && <ByName view={view} decision={decision} supposition={supposition} />}
      {!byName && <ByFigures decision={decision} supposition={supposition} />}
      {!tally && <Objection />}
      <p className="flex flex-wrap items-center gap-4">
        <button className="go" type="submit">
          Suppose it
        </button>
        {supposesAnything(supposition) && (
          <To at={at} path={path} className="sans text-sm">
            Start again
          </To>
        )}
      </p>
    </form>
  );
}
