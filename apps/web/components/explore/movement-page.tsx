import { findRecord, formatEdtf, type View } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { queryOf } from '@/site/day';
import { singleValues } from '@/site/query';
import type { Question } from '@/site/question';
import { words } from '@/words/explore-movement';
import { Asking } from './asking';
import { Examples } from './examples';
import { MovementAnswer } from './movement-answer';
import { VoteChoice } from './vote-choice';

const path = '/explore/movement';

const examples = [
  ['a-res-78-16-plenary', 'a-res-78-237-plenary', words.exampleTwoTexts],
  ['a-res-78-237-committee', 'a-res-78-237-plenary', words.exampleStages],
  ['a-res-73-27-plenary', 'a-res-78-237-plenary', words.exampleTwoYears],
  ['a-res-73-187-plenary', 'a-res-74-247-plenary', words.exampleCybercrime],
] as const;

function notYetKnown(view: View, id: string | undefined): readonly string[] {
  const found = id === undefined ? undefined : findRecord(view, 'decisions', id);
  return found?.status === 'not-yet-known'
    ? [words.notYetKnown(found.id, formatEdtf(view.day), formatEdtf(found.since))]
    : [];
}

/** Who voted otherwise in one recorded vote than in another. */
export function MovementPage({ question }: { readonly question: Question }) {
  const { at, view, query } = question;
  const { from, to } = singleValues(query);
  const early = [from, to].flatMap((id) => notYetKnown(view, id));
  const known = examples
    .filter(([one, other]) => view.decisions.lookup(one) && view.decisions.lookup(other))
    .map(([one, other, words]) => ({ path: `${path}${queryOf({ from: one, to: other })}`, words }));
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/explore', name: words.explore }]} here={words.movement} />
      <h1>{words.heading}</h1>
      <Asking {...question} path={path} label={words.form} period={false}>
        <VoteChoice view={view} name="from" label={words.from} chosen={from} />
        <VoteChoice view={view} name="to" label={words.to} chosen={to} />
      </Asking>
      <Problems problems={Boolean(from) !== Boolean(to) ? [words.chooseTwo] : []} />
      {early.map((words) => (
        <p key={words} className="answer mt-8">
          {words}
        </p>
      ))}
      {from && to && early.length === 0 && <MovementAnswer question={question} first={from} second={to} />}
      {!(from && to) && <Examples at={at} examples={known} />}
    </Shell>
  );
}
