import {
  capitalised,
  type Decision,
  type Document,
  formatEdtfShort,
  inWords,
  type Meeting,
  type Process,
  type View,
} from '@acquis/domain';
import { DecisionRows } from '@/components/decision/decision-rows';
import { ToRecord } from '@/components/frame/link';
import { CitedIn } from '@/components/record/cited-in';
import type { DayContext } from '@/site/day';
import { words } from '@/words/meeting';
import { KitPart } from './kit-part';

interface Props {
  readonly at: DayContext;
  readonly view: View;
}

/** The decisions of the meeting's process taken on its days. */
export function KitDecisions({ at, view, decisions }: Props & { readonly decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null;
  return (
    <KitPart id="decisions" title={words.decisionsTaken}>
      <DecisionRows at={at} view={view} decisions={decisions} />
    </KitPart>
  );
}

interface OfficersProps extends Props, Pick<Meeting, 'officers'> {
  /** Officers of its process on its days. */
  readonly ofProcess: Process['officers'];
}

/** Who presides, or where that is unknown who presided over the process at the time. */
export function KitOfficers({ at, view, officers, ofProcess }: OfficersProps) {
  if (!officers && ofProcess.length === 0) return null;
  return (
    <KitPart id="officers" title={words.officers}>
      {!officers && (
        <ul className="rows">
          {ofProcess.map(({ role, name, person }) => (
            <li key={`${role} ${name}`}>
              <span className="quiet">{words.officersOfProcess(capitalised(inWords(role)))} </span>
              <ToRecord at={at} to={person && { collection: 'people', id: person }}>
                {name}
              </ToRecord>
            </li>
          ))}
        </ul>
      )}
      {officers && (
        <ul className="rows">
          {officers.map(({ role, name, person, state }) => (
            <li key={`${role} ${name}`}>
              <ToRecord at={at} to={person && { collection: 'people', id: person }}>
                {name}
              </ToRecord>
              <span className="note">
                {capitalised(role)}
                {state && `, ${view.nameOf({ collection: 'states', id: state })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </KitPart>
  );
}

interface DocumentsProps extends Props, Pick<Meeting, 'documents'> {
  /** Texts of its process dated on its days. */
  readonly dated: readonly Document[];
}

/** The documents of the meeting; where the record does not say which, the texts of its process dated on its days. */
export function KitDocuments({ at, view, documents, dated }: DocumentsProps) {
  const ids = documents ?? dated.map(({ id }) => id);
  if (!documents && ids.length === 0) return null;
  return (
    <KitPart id="documents" title={words.documents}>
      {!documents && <p>{words.documentsDatedThen}</p>}
      {ids.length > 0 && (
        <ul className="rows">
          {ids.map((id) => {
            const name = view.nameOf({ collection: 'documents', id });
            const title = view.documents.get(id)?.title;
            return (
              <li key={id}>
                <ToRecord at={at} to={{ collection: 'documents', id }}>
                  {name}
                </ToRecord>
                {title !== name && <span className="note">{title}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </KitPart>
  );
}

/** The days by which something is due, where any is known. */
export function KitDeadlines({ at, deadlines }: Pick<Props, 'at'> & Pick<Meeting, 'deadlines'>) {
  if (!deadlines) return null;
  return (
    <KitPart id="deadlines" title={words.deadlines}>
      <ul className="rows dated">
        {deadlines.map(({ what, on, citations }) => (
          <li key={`${what} ${on}`}>
            <span className="when">{formatEdtfShort(on)}</span>
            <span>
              {what}
              <CitedIn at={at} citations={citations} />
            </span>
          </li>
        ))}
      </ul>
    </KitPart>
  );
}
