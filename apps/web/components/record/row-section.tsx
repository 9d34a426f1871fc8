import { formatEdtfShort, type Row, type Section, sortKey } from '@acquis/domain';
import { In } from '@/components/frame/in-language';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { words } from '@/words/record';
import { shared } from '@/words/shared';
import { CitedIn } from './cited-in';

/** Rows of the same words, such as acts of participants that are not named, differ by the record they lead to. */
function keyOf({ on, text, note, reference }: Row): string {
  return [on, text, note, reference?.collection, reference?.id].join('|');
}

function Dated({ at, rows }: { readonly at: DayContext; readonly rows: readonly Row[] }) {
  const dated = rows.some(({ on }) => on);
  return (
    <ul className={dated ? 'rows dated' : 'rows'}>
      {rows.map((row) => (
        <li key={keyOf(row)}>
          {dated && <span className="when">{row.on ? formatEdtfShort(row.on) : shared.undated}</span>}
          <span>
            <ToRecord at={at} to={row.reference}>
              <In lang={row.lang}>{row.text}</In>
            </ToRecord>
            {row.note && <span className="note">{row.note}</span>}
            <CitedIn at={at} citations={row.citations} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Names({ at, rows }: { readonly at: DayContext; readonly rows: readonly Row[] }) {
  return (
    <ul className="names">
      {rows.map((row) => (
        <li key={keyOf(row)}>
          <ToRecord at={at} to={row.reference}>
            <In lang={row.lang}>{row.text}</In>
          </ToRecord>
          {row.note && <span className="note">{row.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Rows shown at first, and how many more a list may have before the rest is folded. */
const most = { rows: 20, names: 150, over: 10 };

function isName({ on, text, note }: Row): boolean {
  return !on && text.length < 60 && (note ?? '').length < 40;
}

function idOf(title: string): string {
  return sortKey(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A part of a record's page: dated rows as a list in time, many short names in columns; a long list opens on demand. */
export function RowSection({ at, section }: { readonly at: DayContext; readonly section: Section }) {
  const { title, lead, rows } = section;
  const names = rows.length > 6 && rows.every(isName);
  const List = names ? Names : Dated;
  const limit = names ? most.names : most.rows;
  const shown = rows.length > limit + most.over ? limit : rows.length;
  const rest = rows.slice(shown);
  return (
    <section className="part" id={idOf(title)}>
      <h2>{title}</h2>
      {lead && <p className="sub">{lead}</p>}
      <List at={at} rows={rows.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="rest">
          <summary className="sub">{words.andMore(rest.length)}</summary>
          <List at={at} rows={rest} />
        </details>
      )}
    </section>
  );
}
