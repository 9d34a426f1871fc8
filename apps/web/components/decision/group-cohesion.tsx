import { type GroupInVote, type GroupsInVote, groupsInVote, partedCoalitions } from '@acquis/analysis';
import { voteMarks } from '@acquis/charts';
import { count, listInWords, memberVotes } from '@acquis/domain';
import type { ReactNode } from 'react';
import { GroupBar } from '@/components/explore/group-bar';
import { StateNames } from '@/components/explore/state-names';
import { To, ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import type { ExtraProps } from '@/components/record/extras';
import { queryOf } from '@/site/day';

type Props = Omit<ExtraProps<'decisions'>, 'query'>;
type Where = Pick<Props, 'at' | 'view'>;

/** The most that are named at once; more are opened on demand. */
const namedAtMost = 6;

/** Coalitions shown beside the regional groups; the others are opened on demand. */
const shownAtOnce = 6;

const counts = {
  'in-favour': 'inFavour',
  against: 'against',
  abstaining: 'abstaining',
  'no-vote-recorded': 'noVoteRecorded',
} as const;

function Apart({ at, view, apart }: Where & Pick<GroupInVote, 'apart'>) {
  if (apart.length === 0) return null;
  const names = memberVotes
    .map((way) => ({ way, states: apart.filter(({ vote }) => vote === way).map(({ state }) => state) }))
    .filter(({ states }) => states.length > 0)
    .map(({ way, states }) => (
      <span key={way} className="block">
        <Shape vote={way} /> {voteMarks[way].word}: <StateNames question={{ at, view }} states={states} />
      </span>
    ));
  if (apart.length <= namedAtMost) return <div className="apart">{names}</div>;
  return (
    <details className="apart">
      <summary>{apart.length} voted apart</summary>
      {names}
    </details>
  );
}

function Row({ at, view, group }: Where & { readonly group: GroupInVote }) {
  const { id, name, reference, members, tally, index, apart } = group;
  return (
    <tr>
      <th scope="row">
        <ToRecord at={at} to={reference}>
          {name}
        </ToRecord>
        <span className="note" title={count(members, 'member')}>
          {members}
          <span className="sr-only"> members</span>
        </span>
      </th>
      <td>
        <div className="held">
          <GroupBar tally={tally} />
          <ul className="votes" aria-label={`Votes of ${name}`}>
            {memberVotes
              .filter((vote) => tally[counts[vote]] > 0)
              .map((vote) => (
                <li key={vote}>
                  <Shape vote={vote} /> <span aria-hidden="true">{voteMarks[vote].letter}</span>{' '}
                  <b>{tally[counts[vote]]}</b>
                  <span className="sr-only"> {voteMarks[vote].word}</span>
                </li>
              ))}
          </ul>
        </div>
        <Apart at={at} view={view} apart={apart} />
      </td>
      <td className="num">
        {index === null ? (
          '–'
        ) : (
          <To
            at={at}
            path={`/explore/cohesion${queryOf({ coalition: id })}`}
            aria-label={`Cohesion of ${name}: ${index.toFixed(2)}, and in every other vote`}
          >
            {index.toFixed(2)}
          </To>
        )}
      </td>
    </tr>
  );
}

function Rows({
  at,
  view,
  title,
  groups,
}: Where & { readonly title: string; readonly groups: readonly GroupInVote[] }) {
  return (
    <tbody>
      <tr className="of">
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {groups.map((group) => (
        <Row key={group.id} at={at} view={view} group={group} />
      ))}
    </tbody>
  );
}

function Groups({ children }: { readonly children: ReactNode }) {
  return (
    <table className="table groups-held">
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">How its members voted</th>
          <th scope="col" className="num">
            Cohesion
          </th>
        </tr>
      </thead>
      {children}
    </table>
  );
}

function finding({ regions, coalitions }: GroupsInVote, view: Props['view']): string {
  const measured = coalitions.flatMap((group) => (group.index === null ? [] : [{ ...group, index: group.index }]));
  const alike = measured.filter(({ index }) => index === 1);
  const least = measured.at(-1);
  const short = ({ id }: GroupInVote) => view.coalitions.lookup(id)?.shortName ?? id;
  const region = regions.filter(({ index }) => index === 1);
  const whole = [
    region.length > 0 && `${listInWords(region.map(({ name }) => name))} voted alike.`,
    alike.length > 0 &&
      `Of ${count(measured.length, 'coalition')}, ${alike.length} voted alike without exception${alike.length <= 10 ? `: ${listInWords(alike.map(short))}` : ''}.`,
    least && least.index < 1 && `Least alike: ${least.name}, ${least.index.toFixed(2)}.`,
  ];
  return whole.filter(Boolean).join(' ');
}

/** How regional groups and the standing coalitions voted, how far alike, and who voted apart from most of them. */
export function GroupCohesion({ at, view, record }: Props) {
  const groups = groupsInVote(record, view);
  if (groups.regions.length === 0) return null;
  const { first, others } = partedCoalitions(groups.coalitions, shownAtOnce, view);
  return (
    <section className="part" id="groups">
      <h2>How the groups held together</h2>
      <p className="sub">{finding(groups, view)} Those most alike first, with who voted apart from most of them.</p>
      <Groups>
        <Rows at={at} view={view} title="Regional groups, as they are today" groups={groups.regions} />
        {first.length > 0 && (
          <Rows
            at={at}
            view={view}
            title={`Coalitions${others.length > 0 ? ' most heard in the record' : ''}, members of that day`}
            groups={first}
          />
        )}
      </Groups>
      {others.length > 0 && (
        <details className="rest">
          <summary className="sub">All groups: {count(others.length, 'more coalition')}</summary>
          <Groups>
            <Rows at={at} view={view} title="Other coalitions, members of that day" groups={others} />
          </Groups>
        </details>
      )}
      <p className="sub mt-3">
        Cohesion, after Hix, Noury and Roland: 1 where all members that voted chose alike, 0 where they are spread
        evenly over the three ways. Members with no vote recorded are counted beside it and never in it. Coalitions
        overlap; those whose members of that day are not wholly known are left out.{' '}
        <To at={at} path="/methods#cohesion">
          How it is computed
        </To>
      </p>
    </section>
  );
}
