import { acquis, inWords } from '@acquis/domain';
import { type DecisionVerdict, outcomeWord, verdictOn } from '@acquis/domain/rules';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { words } from '@/words/rule';
import { Steps } from './steps';
import { VerdictWords } from './verdict';

const replayed = {
  agrees: words.comesOut,
  differs: words.comesToOther,
  'not-enough-facts': words.cannotBeRun,
} as const;

function Missing({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <ul className="rows mt-3">
      {missing.map((what) => (
        <li key={what}>
          <span className="quiet">{words.notInRecord} </span>
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
      <h3 className="mt-6 mb-2">{words.separateVotes}</h3>
      <ul className="rows">
        {parts.map(({ on, replay, recorded, verdict, missing }) => (
          <li key={on}>
            {on}: <strong>{recorded ? inWords(recorded) : words.outcomeMissing}</strong>
            <span className="note">
              {verdict ? words.ruleSaysOfPart(replay, verdict.reasons.join(' ')) : words.partLacks(missing.join('; '))}
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
      {words.sourcesContradict}{' '}
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
      <h2>{words.theRule}</h2>
      <p className="sub">
        {replayed[replay]}{' '}
        {verdict.verdict && attestation !== 'official' && (
          <>
            {words.factsPut} <Badge of={attestation} />.
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
              {quorum.outcome === 'at-least-met' ? words.quorumMet : words.quorumNotShown}
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
