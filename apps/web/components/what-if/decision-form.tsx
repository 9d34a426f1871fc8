import { voteMarks } from '@acquis/charts';
import { capitalised, type Decision, noVoteRecorded, type View, voteOf } from '@acquis/domain';
import { decisionRules, decisionRuleWords } from '@acquis/domain/rules';
import { Choice } from '@/components/frame/choice';
import { To } from '@/components/frame/link';
import { type DayContext, hrefOf } from '@/site/day';
import { type RawQuery, singleValues } from '@/site/query';
import { figures, type Supposition, supposedVotes, supposesAnything } from '@/site/supposition';
import { figureWords } from '@/site/supposition-words';
import { words } from '@/words/what-if';
import { StateField } from './state-field';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly path: string;
  readonly decision: Decision;
  readonly supposition: Supposition;
  /** The address as it came: what of it could not be read stays in the form, to be mended. */
  readonly query: RawQuery;
  /** How a state is named: chosen from all members, or written in, which keeps the form small. */
  readonly named?: 'from-list' | 'by-hand';
}

const voteOptions = supposedVotes.map((vote) => [vote, voteMarks[vote].word] as const);

function ByName({ view, decision, supposition, query, named }: Props) {
  const { state, vote } = singleValues(query);
  const none = noVoteRecorded(decision) ?? 0;
  return (
    <>
      <fieldset>
        <legend>{words.voteOfOneState}</legend>
        <StateField view={view} decision={decision} written={state ?? (named === 'by-hand' ? '' : undefined)} />
        <Choice name="vote" label={words.wouldHaveVoted} chosen={vote ?? 'in-favour'} options={voteOptions} />
      </fieldset>
      {none > 0 && (
        <Choice
          name="rest"
          label={words.membersWithoutVote(none)}
          all={words.asRecordedOption}
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
      <legend>{words.otherFigures}</legend>
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
      <span className="sub block mb-1">{words.objectionBy}</span>
      <input className="field w-full" type="text" name="object" maxLength={200} placeholder={words.delegation} />
    </label>
  );
}

/** What can be supposed of a decision: a plain form, its values in the address. */
export function DecisionForm(props: Props) {
  const { at, view, path, decision, supposition } = props;
  const { tally } = decision;
  const byName = tally !== null && view.states.all().some(({ id }) => voteOf(id, decision) !== undefined);
  return (
    <form action={hrefOf(at, path)} method="get" className="asking stacked no-print" aria-label={words.form}>
      {tally && (
        <Choice
          name="majority"
          label={words.chooseMajority}
          all={words.asRecordedOption}
          chosen={supposition.majority}
          options={[
            ['simple', words.simpleMajority],
            ['two-thirds', words.twoThirds],
          ]}
        />
      )}
      <Choice
        name="rule"
        label={words.chooseRule}
        all={words.ownRule}
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
      {byName && <ByName {...props} />}
      {!byName && <ByFigures decision={decision} supposition={supposition} />}
      {!tally && <Objection />}
      <p className="flex flex-wrap items-center gap-4">
        <button className="go" type="submit">
          {words.suppose}
        </button>
        {supposesAnything(supposition) && (
          <To at={at} path={path} className="sans text-sm" data-again>
            {words.startAgain}
          </To>
        )}
      </p>
    </form>
  );
}
