import { formatEdtf } from '@acquis/domain';
import { DecisionRows } from '@/components/decision/decision-rows';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import { words } from '@/words/process';

/** What gave a process its mandate, by which decision, and what that text says; unknown is said. */
export function Mandate({ at, view, record }: Omit<ExtraProps<'processes'>, 'query'>) {
  const { mandate, body } = record;
  const document = mandate?.document ? view.documents.get(mandate.document) : undefined;
  const decisions = document ? view.decisions.find((decision) => decision.document === document.id) : [];
  return (
    <section className="part" id="mandate">
      <h2>{words.mandate}</h2>
      {!mandate && <p className="sub">{words.noMandate}</p>}
      {mandate && (
        <p className="measure">
          {document ? (
            <ToRecord at={at} to={{ collection: 'documents', id: document.id }}>
              {view.nameOf({ collection: 'documents', id: document.id })}
            </ToRecord>
          ) : (
            words.mandateNotInRecord
          )}
          {mandate.on && `, ${formatEdtf(mandate.on)}`}
          {body && ', '}
          {body && (
            <ToRecord at={at} to={{ collection: 'bodies', id: body }}>
              {view.nameOf({ collection: 'bodies', id: body })}
            </ToRecord>
          )}
          .{document?.summary && ` ${document.summary}`} {document && <Badge of={document.attestation} />}
        </p>
      )}
      {decisions.length > 0 && <DecisionRows at={at} view={view} decisions={decisions} />}
    </section>
  );
}
