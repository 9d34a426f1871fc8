import { capitalised, formatEdtf, formatEdtfShort, inWords } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { CitedIn } from '@/components/record/cited-in';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { type ProcessText, textsByYear, textsOf } from '@/site/process-texts';
import { words } from '@/words/process';
import { shared } from '@/words/shared';

/** The most texts and decisions listed without being folded by year. */
const fewTexts = 10;

function TextRows({ at, texts }: { readonly at: DayContext; readonly texts: readonly ProcessText[] }) {
  return (
    <ul className="rows dated">
      {texts.map(({ reference, on, name, note, decision, outcome }) => (
        <li key={`${reference.collection} ${reference.id}`}>
          <span className="when">
            {on ? formatEdtfShort(on) : shared.undated}
            {outcome && <b>{words.reportAgreed}</b>}
          </span>
          <span>
            {decision && <span className="quiet">{words.decision} </span>}
            <ToRecord at={at} to={reference}>
              {name}
            </ToRecord>
            {note && <span className="note">{note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The texts and decisions of a process in the order of time, by year where there are many. */
export function Texts({ at, view, record }: Omit<ExtraProps<'processes'>, 'query'>) {
  const texts = textsOf(record, view);
  const decisions = texts.filter(({ decision }) => decision).length;
  return (
    <section className="part" id="texts">
      <h2>{words.textsInOrder}</h2>
      <p className="sub">{words.documentsAndDecisions(texts.length - decisions, decisions)}</p>
      {texts.length <= fewTexts && <TextRows at={at} texts={texts} />}
      {texts.length > fewTexts &&
        textsByYear(texts).map(([year, ofYear]) => {
          const taken = ofYear.filter(({ decision }) => decision).length;
          const reports = ofYear.filter(({ outcome }) => outcome);
          return (
            <details key={year ?? 'undated'} className="sans year-fold">
              <summary>
                <b>{year ?? words.undated}</b>{' '}
                <span className="sub">
                  {[
                    ...(ofYear.length > taken ? [words.documentCount(ofYear.length - taken)] : []),
                    ...(taken > 0 ? [words.decisionCount(taken)] : []),
                    ...(reports.length > 0 ? [words.reportsAgreed(reports.map(({ name }) => name).join(', '))] : []),
                  ].join(' · ')}
                </span>
              </summary>
              <TextRows at={at} texts={ofYear} />
            </details>
          );
        })}
    </section>
  );
}

/** What came of a process: the turns it took, and the reports it agreed. */
export function Outcome({ at, view, record: { events, outcomes } }: Omit<ExtraProps<'processes'>, 'query'>) {
  return (
    <section className="part" id="outcome">
      <h2>{words.outcome}</h2>
      {outcomes.length === 0 && <p className="sub">{words.noReportAgreed}</p>}
      {outcomes.length > 0 && (
        <ul className="rows dated">
          {outcomes.map((id) => {
            const document = view.documents.get(id);
            const name = view.nameOf({ collection: 'documents', id });
            return (
              <li key={id}>
                <span className="when">{document?.on ? formatEdtfShort(document.on) : shared.undated}</span>
                <span>
                  <ToRecord at={at} to={{ collection: 'documents', id }}>
                    {name}
                  </ToRecord>
                  {document && document.title !== name && <span className="note">{document.title}</span>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {events.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">{words.turns}</h3>
          <ol className="turns">
            {events.map(({ act, on, note, citations }) => (
              <li key={`${act} ${on}`}>
                <b>{capitalised(inWords(act))}</b> {formatEdtf(on)}
                {note && <span className="note">{note}</span>}
                <CitedIn at={at} citations={citations} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
