import { acquis, inWords } from '@acquis/domain';
import { type DecisionVerdict, outcomeWord, verdictOn } from '@acquis/domain/rules';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { Steps } from './steps';
import { VerdictWords } from './verdict';

const replayed = {
  agrees: 'Run through its rule, the recorded facts come to the recorded outcome.',
  differs: 'Run through its rule, the recorded facts come to another outcome than the one recorded.',
  'not-enough-facts': 'It cannot be run through a rule: the record does not hold what the rule asks for.',
} as const;

function Missing({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <ul className="rows mt-3">
      {missing.map((what) => (
        <li key={what}>
          <span className="quiet">Not in the record: </span>
          {what}
        </li>
      ))}
    </ul>
  );
}

function Parts({ parts }: Pick<DecisionVerdict, 'parts'>) {
  if (parts.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2">Separate votes on parts of the text</h3>
      <ul className="rows">
        {parts.map(({ on, replay, recorded, verdict, missing }) => (
          <li key={on}>
            {on}: <strong>{recorded ? inWords(recorded) : 'outcome not in the record'}</strong>
            <span className="note">
              {verdict
                ? `The rule ${replay}. ${verdict.reasons.join(' ')}`
                : `Not in the record: ${missing.join('; ')}.`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Disputed({ at, ids }: { readonly at: DayContext; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <p className="sub mt-3">
      Sources contradict each other on it:{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <ToRecord at={at} to={{ collection: 'discrepancies', id }}>
            {acquis.discrepancies.lookup(id)?.title ?? id}
          </ToRecord>
        </span>
      ))}
    </p>
  );
}

/** What the rule of the organ says of a decision, set against the record. */
export function DecisionRuleSection({ at, view, record }: ExtraProps<'decisions'>) {
  const verdict = verdictOn(record, view);
  const { replay, recorded, quorum, missing, discrepancies, parts, attestation } = verdict;
  return (
    <section className="part" id="rule">
      <h2>The rule</h2>
      <p className="sub">
        {replayed[replay]}{' '}
        {verdict.verdict && attestation !== 'official' && (
          <>
            The facts put to it are <Badge of={attestation} />.
          </>
        )}
      </p>
      {verdict.verdict && (
        <VerdictWords
          at={at}
          verdict={verdict.verdict}
          outcome={replay === 'agrees' && recorded ? inWords(recorded) : outcomeWord(verdict.verdict.outcome, record)}
        >
          {quorum && (
            <p className="aside">
              {quorum.outcome === 'at-least-met'
                ? 'The quorum was at least met. '
                : 'The record does not show the quorum. '}
              {quorum.reasons.join(' ')}
            </p>
          )}
        </VerdictWords>
      )}
      <Missing missing={missing} />
      <Disputed at={at} ids={discrepancies} />
      <Steps at={at} view={view} decision={record} />
      <Parts parts={parts} />
    </section>
  );
}
