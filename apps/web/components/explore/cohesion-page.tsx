import { type Cohesion, cohesion } from '@acquis/analysis';
import { count, inListOrder, regionalGroupNames, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { pathOf, queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { singleValues } from '@/site/query';
import { answered, narrowing, type Question } from '@/site/question';
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
  if (mean.index === null) return `No index can be given for ${group.name} over the votes selected.`;
  const told = apart === 0 ? 'nobody voted apart from most members' : `members voted apart in ${apart} of them`;
  return `Over ${count(mean.votes, 'recorded vote')}, the cohesion of ${group.name} is ${inFigures(mean.index)} on average, where 1 means that all who voted chose alike; ${told}.`;
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
          Members on the day of each vote.{' '}
          <To at={at} path={pathOf({ collection, id })}>
            {name}
          </To>
        </p>
      )}
      {membership === 'today' && <p className="sub mt-2">Today’s regional group, unverified for any other day.</p>}
      <CohesionYears byYear={result.byYear} />
      <AnalysisAway
        at={at}
        asked="cohesion"
        values={{ coalition: id, ...narrowing(question) }}
        what="Its cohesion, by year drawn, by vote as a table,"
      />
      <CohesionVotes question={question} votes={result.votes} />
      <Basis
        at={at}
        view={view}
        inputs={result.inputs}
        method={result.method}
        values={{ coalition: id, ...narrowing(question) }}
      >
        The agreement index of Hix, Noury and Roland over the members that voted: 1 where all chose alike, 0 where they
        are spread evenly over in favour, against and abstaining. Members with no vote recorded are counted beside it
        and never in it. Groups whose membership is undated or not wholly named have no index.
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
      <Crumbs at={at} places={[{ path: '/explore', name: 'Explore' }]} here="Cohesion" />
      <h1>How groups hold together</h1>
      <Asking {...question} path={path} label="Whose cohesion">
        <Choice name="coalition" label="Group" all="Choose a group" chosen={chosen} options={[]}>
          <optgroup label="Coalitions">
            {measurable.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label="Regional groups">
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
