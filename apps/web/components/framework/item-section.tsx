import {
  capitalised,
  count,
  type DatedHappening,
  descriptorOf,
  formatEdtfShort,
  type Pillar,
  type View,
} from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { groupsOf, type ItemGroup, type UnderItem } from '@/site/framework';
import { words } from '@/words/framework';

type Histories = ReadonlyMap<string, readonly DatedHappening[]>;

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly histories: Histories;
}

interface RecordProps extends Props {
  readonly name: UnderItem;
  readonly id: string;
}

function History({ history }: { readonly history: readonly DatedHappening[] }) {
  if (history.length === 0) return null;
  return (
    <details className="history">
      <summary className="sub">{words.howItDeveloped(history.length)}</summary>
      <ol className="turns mt-2">
        {history.map(({ id, on, title }) => (
          <li key={id}>
            <b>{formatEdtfShort(on)}</b> {title}
          </li>
        ))}
      </ol>
    </details>
  );
}

function RecordRow({ at, view, histories, name, id }: RecordProps) {
  const record = view.of(name).lookup(id);
  if (!record) return null;
  return (
    <li>
      <To at={at} path={pathOf({ collection: name, id })} className="font-medium">
        {record.title}
      </To>{' '}
      <Badge of={record.attestation} />
      <span className="note">{descriptorOf(name).sentence(record, view)}</span>
      <History history={histories.get(`${name} ${id}`) ?? []} />
    </li>
  );
}

function Group({ group: { name, ids }, ...props }: Props & { readonly group: ItemGroup }) {
  const { one, many } = descriptorOf(name).label;
  return (
    <details className="sans year-fold" open={ids.length <= 5}>
      <summary>
        <b>{capitalised(count(ids.length, one, many))}</b>
      </summary>
      <ul className="rows">
        {ids.map((id) => (
          <RecordRow key={id} {...props} name={name} id={id} />
        ))}
      </ul>
    </details>
  );
}

/** An agenda item with what was agreed, set up and left open under it. */
export function ItemSection({ item, ...props }: Props & { readonly item: Pillar }) {
  const { at, view } = props;
  const reference = { collection: 'pillars', id: item.id } as const;
  const groups = groupsOf(item, view);
  return (
    <section className="part item" id={item.id}>
      <h2>
        <span className="quiet">{item.ordinal}</span>{' '}
        <To at={at} path={pathOf(reference)}>
          {item.title}
        </To>
      </h2>
      {item.summary && <p className="measure">{item.summary}</p>}
      <p className="sub mt-2">
        {item.processes.length > 0 && words.dealtWithIn}
        {item.processes.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <To at={at} path={pathOf({ collection: 'processes', id })}>
              {view.nameOf({ collection: 'processes', id })}
            </To>
          </span>
        ))}
        {item.processes.length > 0 && '. '}
        {groups.length === 0 && words.nothingUnderIt}
      </p>
      {groups.map((group) => (
        <Group key={group.name} {...props} group={group} />
      ))}
    </section>
  );
}
