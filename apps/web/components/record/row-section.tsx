import { formatEdtfShort, type Row, type Section } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { CitedIn } from './cited-in';

function Dated({ at, rows }: { readonly at: DayContext; readonly rows: readonly Row[] }) {
  const dated = rows.some(({ on }) => on);
  return (
    <ul className={dated ? 'rows dated' : 'rows'}>
      {rows.map((row) => (
        <li key={[row.on, row.text, row.note].join('|')}>
          {dated && <span className="when">{row.on ? formatEdtfShort(row.on) : 'undated'}</span>}
          <span>
            <ToRecord at={at} to={row.reference}>
              {row.text}
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
        <li key={`${row.text} ${row.note ?? ''}`}>
          <ToRecord at={at} to={row.reference}>
            {row.text}
          </ToRecord>
          {row.note && <span className="note">{row.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A part of a record's page: dated rows as a list in time, many short names in columns. */
export function RowSection({ at, section }: { readonly at: DayContext; readonly section: Section }) {
  const { title, lead, rows } = section;
  const names = rows.length > 6 && rows.every(({ on, text }) => !on && text.length < 60);
  return (
    <section className="part">
      <h2>{title}</h2>
      {lead && <p className="sub">{lead}</p>}
      {names ? <Names at={at} rows={rows} /> : <Dated at={at} rows={rows} />}
    </section>
  );
}
