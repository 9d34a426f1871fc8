import { capitalised, type Process, regionalGroupNames, type State, type View } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { hidesHindsight, toldWithHindsight } from '@/site/hindsight';
import { words } from '@/words/process';

interface Group {
  readonly label: string;
  readonly states: readonly State[];
}

function byRegion(members: Process['members'], view: View): readonly Group[] {
  const states = members.flatMap((id) => view.states.get(id) ?? []);
  return [...Object.entries(regionalGroupNames), ['none', words.noRegionalGroup] as const]
    .map(([key, label]) => ({
      label,
      states: states
        .filter(({ regionalGroup }) => (regionalGroup ?? 'none') === key)
        .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    }))
    .filter((group) => group.states.length > 0);
}

function Seats({ at, group: { label, states } }: { readonly at: DayContext; readonly group: Group }) {
  return (
    <div className="seats">
      <h3>
        {label} <span className="quiet font-normal">{states.length}</span>
      </h3>
      <ul>
        {states.map(({ id, title }) => (
          <li key={id}>
            <ToRecord at={at} to={{ collection: 'states', id }}>
              {title}
            </ToRecord>
          </li>
        ))}
      </ul>
    </div>
  );
}

function seatsInWords({ memberCount, members }: Process): string {
  if (memberCount === null) return capitalised(words.membersNamed(members.length));
  const missing = memberCount - members.length;
  return words.seats(memberCount, missing > 0 ? words.someSeatsNamed(members.length) : words.allSeatsNamed);
}

/** Who was in the room: for a group of limited membership its members by region, else who may take part. */
export function Room({ at, view, record }: Omit<ExtraProps<'processes'>, 'query'>) {
  const { members, memberCount, participation, structure } = record;
  const groups = byRegion(members, view);
  return (
    <section className="part" id="room">
      <h2>{words.whoWasInRoom}</h2>
      {!participation && members.length === 0 && memberCount === null && (
        <p className="sub">{hidesHindsight(record, view.day) ? toldWithHindsight : words.noSourceSaysWho}</p>
      )}
      {participation && <p className="measure">{participation}</p>}
      {(groups.length > 0 || memberCount !== null) && (
        <p className="sub mt-3">
          {seatsInWords(record)}
          {groups.length > 0 && words.byRegionalGroups}.
        </p>
      )}
      {groups.map((group) => (
        <Seats key={group.label} at={at} group={group} />
      ))}
      {structure.length > 0 && (
        <details className="sans mt-4">
          <summary className="sub">{words.howArranged(structure.length)}</summary>
          <ul className="rows mt-2">
            {structure.map(({ element, text }) => (
              <li key={element}>
                <span className="font-medium">{element}</span>
                <span className="note">{text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
