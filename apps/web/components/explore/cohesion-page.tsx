import { type Cohesion, cohesion } from '@acquis/analysis';
import { inListOrder, regionalGroupNames, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { pathOf, queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { singleValues } from '@/site/query';
import { answered, narrowing, type Question } from '@/site/question';
import { words } from '@/words/explore-cohesion';
import { AnalysisAway } from './analysis-away';
import { Asking } from './asking';
import { Basis } from './basis';
import { CohesionVotes } from './cohesion-votes';
import { CohesionYears } from './cohesion-years';
import { type Example, Examples } from './examples';

const path = '/explore/cohesion';

function examplesIn(view: View): readonly Example[] {
  return ['eu', 'g77', 'asean', 'brics', 'caricom', 'nato'].flatMap((coalition) => {
    const words = view.coalitions.lookup(coalition)?.title;
    return words === undefined ? [] : [{ path: `${path}${queryOf({ coalition })}`, words }];
  });
}

type Named = { readonly coalition: string } | { readonly region: string };

function headline({ group, mean, votes }: Cohesion): string {
  const apart = votes.filter((vote) => vote.apart.length > 0).length;
  if (mean.index === null) return words.noIndex(group.name);
  const told = apart === 0 ? words.nobodyApart : words.membersApart(apart);
  return words.cohesionTold(mean.votes, group.name, inFigures(mean.index), told);
}

function Answer({ question, group }: { readonly question: Question; readonly group: Named }) {
  const { at, view, store, selection } = question;
  const result = answered(() => cohesion(store, group, selection));
  if (typeof result === 'string') return <p className="answer mt-8">{result}</p>;
  const { collection, id, name, membership } = result.group;
  return (
    <>
      <p className="answer mt-8" role="status">
        {headline(result)}
      </p>
      {collection === 'coalitions' && (
        <p className="sub mt-2">
          {words.membersOnDay}{' '}
          <To at={at} path={pathOf({ collection, id })}>
            {name}
          </To>
        </p>
      )}
      {membership === 'today' && <p className="sub mt-2">{words.regionalGroupOfToday}</p>}
      <CohesionYears byYear={result.byYear} />
      <AnalysisAway
        at={at}
        asked="cohesion"
        values={{ coalition: id, ...narrowing(question) }}
        what={words.itsCohesion}
      />
      <CohesionVotes question={question} votes={result.votes} />
      <Basis
        at={at}
        view={view}
        inputs={result.inputs}
        method={result.method}
        values={{ coalition: id, ...narrowing(question) }}
      >
        {words.method}
      </Basis>
    </>
  );
}

function groupIn(query: Question['query']): Named | undefined {
  const { coalition, region } = singleValues(query);
  if (coalition === undefined) return region === undefined ? undefined : { region };
  return Object.hasOwn(regionalGroupNames, coalition) ? { region: coalition } : { coalition };
}

/** How far a group voted alike, vote by vote. */
export function CohesionPage({ question }: { readonly question: Question }) {
  const { at, view, query, problems } = question;
  const group = groupIn(query);
  const measurable = inListOrder(view, 'coalitions').filter(({ undated, complete }) => !undated && complete);
  const chosen = group && ('coalition' in group ? group.coalition : group.region);
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/explore', name: words.explore }]} here={words.cohesion} />
      <h1>{words.heading}</h1>
      <Asking {...question} path={path} label={words.form}>
        <Choice name="coalition" label={words.group} all={words.chooseGroup} chosen={chosen} options={[]}>
          <optgroup label={words.coalitions}>
            {measurable.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.regionalGroups}>
            {Object.entries(regionalGroupNames).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        </Choice>
      </Asking>
      <Problems problems={problems} />
      {group ? <Answer question={question} group={group} /> : <Examples at={at} examples={examplesIn(view)} />}
    </Shell>
  );
}
