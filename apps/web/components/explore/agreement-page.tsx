import { findRecord, type View } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { queryOf } from '@/site/day';
import { valuesOf } from '@/site/query';
import { type Question, stateName } from '@/site/question';
import { words } from '@/words/explore-agreement';
import { Asking } from './asking';
import { Examples } from './examples';
import { Pair } from './pair';
import { StateChoice } from './state-choice';
import { VotersLike } from './voters-like';

const path = '/explore/agreement';

const examples = [
  { states: ['fra', 'deu'], words: words.exampleFirst },
  { states: ['usa', 'rus'], words: words.exampleSecond },
  { states: ['ind', 'bra'], words: words.exampleThird },
  { states: ['sgp'], words: words.exampleFourth },
  { states: ['ken'], words: words.exampleFifth },
].map(({ states, words }) => ({ path: `${path}${queryOf({ state: states })}`, words }));

function meant(near: readonly string[], view: View): string {
  return near.length > 0 ? words.didYouMean(near.map((id) => stateName(view, id)).join(words.orBetween)) : '';
}

function statesIn({ query, view, store }: Question) {
  const found: string[] = [];
  const problems: string[] = [];
  for (const text of valuesOf(query, 'state').slice(0, 2)) {
    const record = findRecord(view, 'states', text);
    const id = record.status === 'found' ? record.record.id : text.toLowerCase();
    if (!store.states.includes(id))
      problems.push(
        record.status === 'found'
          ? words.notAMember(record.record.title)
          : words.noSuchState(text, meant(record.status === 'not-found' ? record.suggestions : [], view)),
      );
    else if (found.includes(id)) problems.push(words.notWithItself);
    else found.push(id);
  }
  return { found, problems };
}

/** How far states agree in recorded votes: two of them, or one and all others. */
export function AgreementPage({ question }: { readonly question: Question }) {
  const { at, view, store, problems } = question;
  const { found, problems: unread } = statesIn(question);
  const [one, other] = found;
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/explore', name: words.explore }]} here={words.agreement} />
      <h1>{words.heading}</h1>
      <Asking {...question} path={path} label={words.form}>
        <StateChoice view={view} store={store} label={words.state} all={words.chooseState} chosen={one} />
        <StateChoice view={view} store={store} label={words.anotherState} all={words.allOthers} chosen={other} />
      </Asking>
      <Problems problems={[...problems, ...unread]} />
      {one !== undefined && other !== undefined && <Pair question={question} pair={[one, other]} />}
      {one !== undefined && other === undefined && <VotersLike question={question} state={one} />}
      {one === undefined && <Examples at={at} examples={examples} />}
    </Shell>
  );
}
