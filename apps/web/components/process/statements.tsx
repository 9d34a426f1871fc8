import {
  count,
  formatEdtfShort,
  type Intervention,
  interventionRows,
  interventionsWhere,
  processOf,
} from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { CitedIn } from '@/components/record/cited-in';
import type { ExtraProps } from '@/components/record/extras';

const acts: readonly (readonly [Intervention['act'], one: string, many: string])[] = [
  ['dissociation', 'dissociation', 'dissociations'],
  ['explanation-of-position', 'explanation of position', 'explanations of position'],
  ['explanation-of-vote', 'explanation of vote', 'explanations of vote'],
  ['reservation', 'reservation', 'reservations'],
  ['objection', 'objection', 'objections'],
  ['complaint', 'complaint', 'complaints'],
  ['general-statement', 'general statement', 'general statements'],
];

/** Statements of a kind listed before the rest is folded. */
const shown = 6;

/** What delegations put on record in a process, by what it was: who dissociated from, explained or objected to what. */
export function Statements({ at, view, record }: Omit<ExtraProps<'processes'>, 'query'>) {
  const all = interventionsWhere(view, (intervention) => processOf(intervention, view) === record.id);
  return (
    <section className="part" id="statements">
      <h2>Put on record in it</h2>
      <p className="sub">
        {all.length === 0
          ? 'No dissociation, explanation, reservation, objection, complaint or general statement is in the record.'
          : 'Who dissociated from, explained, objected to or complained of what, and general statements, each on its own account. None of it changes how a decision was taken.'}
      </p>
      {acts.map(([act, one, many]) => {
        const rows = interventionRows(
          all.filter((intervention) => intervention.act === act),
          view,
        );
        if (rows.length === 0) return null;
        return (
          <details key={act} className="sans year-fold" open={rows.length <= shown}>
            <summary>
              <b>{count(rows.length, one, many)}</b>
            </summary>
            <ul className="rows dated">
              {rows.map(({ on, text, note, reference, citations }) => (
                <li key={reference?.id}>
                  <span className="when">{on ? formatEdtfShort(on) : 'undated'}</span>
                  <span>
                    <ToRecord at={at} to={reference}>
                      {text}
                    </ToRecord>
                    <span className="note">{note}</span>
                    <CitedIn at={at} citations={citations} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
