import { type Cohesion, cohesion } from '@acquis/analysis';
import { count, inListOrder, regionalGroupNames } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { pathOf, queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { singleValues } from '@/site/query';
import { answered, type Question } from '@/site/question';
import { Asking } from './asking';
import { Basis } from './basis';
import { CohesionVotes } from './cohesion-votes';

const path = '/explore/cohesion';
const examples = ['eu', 'g77', 'asean', 'brics', 'caricom', 'nato'] as const;

function headline({ group, mean, votes }: Cohesion): string {
  const apart = votes.filter((vote) => vote.apart.length > 0).length;
  if (mean.index === null) return `No index can be given for ${group.name} over the votes selected.`;
  const told = apart === 0 ? 'nobody voted apart from most members' : `members voted apart in ${apart} of them`;
  return `Over ${count(mean.votes, 'recorded vote')}, the cohesion of ${group.name} is ${inFigures(mean.index)} on average, where 1 means that all who voted chose alike; ${told}.`;
}

function Years({ byYear }: Pick<Cohesion, 'byYear'>) {
  const years = byYear.filter(({ index }) => index !== null);
  if (years.length < 2) return null;
  return (
    <section className="part">
      <h2>Year by year</h2>
      <p className="sub">Mean of the index over the votes of a year, from 0 to 1.</p>
      <ol className="ranking years">
        {years.map(({ year, votes, index }) => (
          <li key={year}>
            <span className="value">{year}</span>
            <svg className="bar-of" aria-hidden="true">
              <rect className="all" width="100%" height="8" />
              <rect className="share" width={`${(index ?? 0) * 100}%`} height="8" />
            </svg>
            <span className="who">
              {inFigures(index ?? 0)} <span className="note">{count(votes, 'vote')}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answer({ question, group }: { readonly question: Question; readonly group: Named }) {
  const { at, view, store, selection, chosen } = question;
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
      <Years byYear={result.byYear} />
      <CohesionVotes question={question} votes={result.votes} />
      <Basis at={at} view={view} inputs={result.inputs} method={result.method} values={{ ...group, ...chosen }}>
        The agreement index of Hix, Noury and Roland over the members that voted: 1 where all chose alike, 0 where they
        are spread evenly over in favour, against and abstaining. Members with no vote recorded are counted beside it
        and never in it. Groups whose membership is undated or not wholly named have no index.
      </Basis>
    </>
  );
}

type Named = { readonly coalition: string } | { readonly region: string };

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
      {group ? (
        <Answer question={question} group={group} />
      ) : (
        <section className="part">
          <h2>For example</h2>
          <ul className="rows">
            {examples.flatMap((id) => {
              const coalition = view.coalitions.get(id);
              return coalition
                ? [
                    <li key={id}>
                      <To at={at} path={`${path}${queryOf({ coalition: id })}`}>
                        {coalition.title}
                      </To>
                    </li>,
                  ]
                : [];
            })}
          </ul>
        </section>
      )}
    </Shell>
  );
}
