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
import { words } from '@/words/process';
import { shared } from '@/words/shared';

const acts: readonly (readonly [Intervention['act'], one: string, many: string])[] = [
  ['dissociation', words.dissociation, words.dissociations],
  ['explanation-of-position', words.explanationOfPosition, words.explanationsOfPosition],
  ['explanation-of-vote', words.explanationOfVote, words.explanationsOfVote],
  ['reservation', words.reservation, words.reservations],
  ['objection', words.objection, words.objections],
  ['complaint', words.complaint, words.complaints],
  ['general-statement', words.generalStatement, words.generalStatements],
];

/** Statements of a kind listed before the rest is folded. */
const shown = 6;

/** What delegations put on record in a process, by what it was: who dissociated from, explained or objected to what. */
export function Statements({ at, view, record }: Omit<ExtraProps<'processes'>, 'query'>) {
  const all = interventionsWhere(view, (intervention) => processOf(intervention, view) === record.id);
  return (
    <section className="part" id="statements">
      <h2>{words.putOnRecord}</h2>
      <p className="sub">{all.length === 0 ? words.noStatement : words.statementsTold}</p>
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
                  <span className="when">{on ? formatEdtfShort(on) : shared.undated}</span>
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
