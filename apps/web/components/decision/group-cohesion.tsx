import { type GroupInVote, type GroupsInVote, groupsInVote, partedCoalitions } from '@acquis/analysis';
import { voteMarks } from '@acquis/charts';
import { listInWords, memberVotes } from '@acquis/domain';
import type { ReactNode } from 'react';
import { GroupBar } from '@/components/explore/group-bar';
import { StateNames } from '@/components/explore/state-names';
import { To, ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import type { ExtraProps } from '@/components/record/extras';
import { queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { words } from '@/words/decision';

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
      <summary>{words.votedApart(apart.length)}</summary>
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
        <span className="note" title={words.memberCount(members)}>
          {members}
          <span className="sr-only"> {words.membersUnit}</span>
        </span>
      </th>
      <td>
        <div className="held">
          <GroupBar tally={tally} />
          <ul className="votes" aria-label={words.votesOf(name)}>
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
            aria-label={words.cohesionOf(name, inFigures(index, 2))}
          >
            {inFigures(index, 2)}
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
          <th scope="col">{words.group}</th>
          <th scope="col">{words.howMembersVoted}</th>
          <th scope="col" className="num">
            {words.cohesion}
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
    region.length > 0 && words.allVotedAlike(listInWords(region.map(({ name }) => name))),
    alike.length > 0 &&
      words.coalitionsAlike(
        measured.length,
        alike.length,
        alike.length <= 10 ? `: ${listInWords(alike.map(short))}` : '',
      ),
    least && least.index < 1 && words.leastAlike(least.name, inFigures(least.index, 2)),
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
      <h2>{words.howGroupsHeld}</h2>
      <p className="sub">{words.findingAndOrder(finding(groups, view))}</p>
      <Groups>
        <Rows at={at} view={view} title={words.regionalGroups} groups={groups.regions} />
        {first.length > 0 && (
          <Rows
            at={at}
            view={view}
            title={words.coalitionsOfDay(others.length > 0 ? words.mostHeard : '')}
            groups={first}
          />
        )}
      </Groups>
      {others.length > 0 && (
        <details className="rest">
          <summary className="sub">{words.allGroups(others.length)}</summary>
          <Groups>
            <Rows at={at} view={view} title={words.otherCoalitions} groups={others} />
          </Groups>
        </details>
      )}
      <p className="sub mt-3">
        {words.cohesionTold}{' '}
        <To at={at} path="/methods#cohesion">
          {words.howComputed}
        </To>
      </p>
    </section>
  );
}
