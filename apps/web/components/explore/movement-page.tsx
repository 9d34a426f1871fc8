import { type Movement, movement } from '@acquis/analysis';
import { count, descriptorOf, findRecord, formatEdtf, inListOrder, newestFirst, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { queryOf } from '@/site/day';
import { singleValues } from '@/site/query';
import { answered, type Question } from '@/site/question';
import { Asking } from './asking';
import { Basis } from './basis';
import { FlowFigure } from './flow-figure';
import { MovementFigures, voteName } from './movement-figures';
import { MovementNames } from './movement-names';

const path = '/explore/movement';

const examples = [
  [
    'a-res-78-16-plenary',
    'a-res-78-237-plenary',
    'Two texts of 2023: the programme of action and the open-ended working group',
  ],
  ['a-res-78-237-committee', 'a-res-78-237-plenary', 'Committee and plenary: the working group’s text of 2023'],
  [
    'a-res-73-27-plenary',
    'a-res-78-237-plenary',
    'Two years of an item: the open-ended working group in 2018 and in 2023',
  ],
  [
    'a-res-73-187-plenary',
    'a-res-74-247-plenary',
    'From the first resolution on cybercrime, in 2018, to the Ad Hoc Committee, in 2019',
  ],
] as const;

function headline(view: View, { first, second, noVoteRecorded, compared, flows }: Movement): string {
  const moved = flows.filter((flow) => flow.moved).reduce((sum, { states }) => sum + states.length, 0);
  const both = flows.find(({ from, to }) => from === 'in-favour' && to === 'in-favour')?.states.length ?? 0;
  const none = noVoteRecorded
    ? `No vote is recorded for ${count(noVoteRecorded.first, 'member')} in ${voteName(view, first)} and for ${noVoteRecorded.second} in ${voteName(view, second)}.`
    : 'The record does not hold the figures of both votes.';
  if (compared === 0) return `${none} No member’s vote is known by name in both, so nobody is said to have moved.`;
  return `${none} Of ${count(compared, 'member')} known by name in both, ${moved} ${moved === 1 ? 'stands' : 'stand'} otherwise in the second, and ${both} voted in favour both times.`;
}

function Answer({
  question,
  first,
  second,
}: {
  readonly question: Question;
  readonly first: string;
  readonly second: string;
}) {
  const { at, view, store } = question;
  const result = answered(() => movement(store, first, second, view));
  if (typeof result === 'string') return <p className="answer mt-8">{result}</p>;
  const { flows, namedOnce, inputs, method } = result;
  return (
    <>
      <p className="answer mt-8" role="status">
        {headline(view, result)}
      </p>
      <section className="part">
        <h2>The figures, members with no vote recorded first</h2>
        <MovementFigures question={question} result={result} />
      </section>
      {flows.length > 0 && (
        <section className="part">
          <h2>Who moved</h2>
          <p className="sub">
            Left: {voteName(view, result.first)}. Right: {voteName(view, result.second)}. Heights are numbers of states;
            only states whose vote is known by name in both.
          </p>
          <FlowFigure flows={flows} />
          <MovementNames question={question} flows={flows} />
          {namedOnce.length > 0 && (
            <p className="sub mt-3">
              {count(namedOnce.length, 'state')} named in one of the two votes only: nothing is said of how they moved.
            </p>
          )}
        </section>
      )}
      <Basis at={at} view={view} inputs={inputs} method={method} values={{ decision: [first, second] }}>
        A state is said to have moved only where its vote is known by name in both votes. Having no vote recorded is no
        position and says nothing of presence. Committee and plenary are different decisions.
      </Basis>
    </>
  );
}

function notYetKnown(view: View, id: string | undefined): readonly string[] {
  const found = id === undefined ? undefined : findRecord(view, 'decisions', id);
  return found?.status === 'not-yet-known'
    ? [`${found.id} was not yet known on ${formatEdtf(view.day)}; it is known since ${formatEdtf(found.since)}.`]
    : [];
}

/** Votes with figures or names, newest first, by track. */
function VoteOptions({ view }: { readonly view: View }) {
  const votes = newestFirst(view.decisions.all()).filter(({ tally, namedVotes }) => tally || namedVotes);
  return inListOrder(view, 'tracks').map(({ id, shortName }) => (
    <optgroup key={id} label={shortName}>
      {votes
        .filter(({ tracks }) => tracks[0] === id)
        .map((decision) => (
          <option key={decision.id} value={decision.id}>
            {descriptorOf('decisions').short(decision)}, {decision.on.slice(0, 4)}
          </option>
        ))}
    </optgroup>
  ));
}

/** Who voted otherwise in one recorded vote than in another. */
export function MovementPage({ question }: { readonly question: Question }) {
  const { at, view, query } = question;
  const { from, to } = singleValues(query);
  const early = [from, to].flatMap((id) => notYetKnown(view, id));
  const known = examples.filter(([one, other]) => view.decisions.lookup(one) && view.decisions.lookup(other));
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/explore', name: 'Explore' }]} here="Movement" />
      <h1>Who moved between two votes</h1>
      <Asking {...question} path={path} label="Which two votes" period={false}>
        <Choice name="from" label="From" all="Choose a vote" chosen={from} options={[]}>
          <VoteOptions view={view} />
        </Choice>
        <Choice name="to" label="to" all="Choose a vote" chosen={to} options={[]}>
          <VoteOptions view={view} />
        </Choice>
      </Asking>
      <Problems
        problems={Boolean(from) !== Boolean(to) ? ['Choose two votes: one to go from and one to go to.'] : []}
      />
      {early.map((words) => (
        <p key={words} className="answer mt-8">
          {words}
        </p>
      ))}
      {from && to && early.length === 0 && <Answer question={question} first={from} second={to} />}
      {!(from && to) && (
        <section className="part">
          <h2>For example</h2>
          <ul className="rows">
            {known.map(([one, other, words]) => (
              <li key={words}>
                <To at={at} path={`${path}${queryOf({ from: one, to: other })}`}>
                  {words}
                </To>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Shell>
  );
}
