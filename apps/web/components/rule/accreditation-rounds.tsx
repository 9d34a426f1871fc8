import { acquis, inWords } from '@acquis/domain';
import { type RoundReplay, type RuleName, replayRound } from '@acquis/domain/rules';
import { To, ToRecord } from '@/components/frame/link';
import { Parted } from '@/components/frame/parted';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/rule';

/** Entities by what the rule says of them and why: those with the same reasons together. */
function Entities({ at, replay }: { readonly at: DayContext; readonly replay: RoundReplay }) {
  const view = acquis.at(at.day);
  const groups = new Map<string, RoundReplay['verdicts'][number][]>();
  for (const entity of replay.verdicts) {
    const key = [entity.basis, entity.verdict.outcome, ...entity.verdict.reasons].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return (
    <ul className="rows mt-5">
      {[...groups].map(([key, entities]) => (
        <li key={key}>
          <span className="font-medium">
            {words.entitiesByOutcome(entities.length, inWords(entities[0]?.verdict.outcome ?? ''))} {entities[0]?.basis}
          </span>
          <span className="block">
            {entities.map(({ stakeholder }, index) => (
              <span key={stakeholder}>
                {index > 0 && ', '}
                <ToRecord at={at} to={{ collection: 'stakeholders', id: stakeholder }}>
                  {view.nameOf({ collection: 'stakeholders', id: stakeholder })}
                </ToRecord>
              </span>
            ))}
          </span>
          <span className="note">{entities[0]?.verdict.reasons.join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** The rounds held under a rule of accreditation, put through it. */
export function AccreditationRounds({ at, name }: { readonly at: DayContext; readonly name: RuleName }) {
  const view = acquis.at(at.day);
  return view.accreditations
    .all()
    .filter(({ type }) => type === 'round')
    .map((round) => ({ round, replay: replayRound(round, view) }))
    .filter(({ replay: { modalities } }) => modalities !== null && view.accreditations.get(modalities)?.rule === name)
    .map(({ round, replay }) => {
      const { status, accredited, objections, missing } = replay;
      return (
        <section key={round.id} className="part">
          <h2>{words.replayed(round.title)}</h2>
          <p className="sub">
            {status === 'agrees' && words.roundAsRecorded}
            {status === 'differs' && words.roundOtherwise}
            {missing.length > 0 && words.roundLacks(missing.join('; '))}
            <To at={at} path={pathOf({ collection: 'accreditations', id: round.id })}>
              {words.theRound}
            </To>
          </p>
          {accredited !== null && (
            <>
              <p className="measure">{words.accreditedOf(accredited, round.applied ?? '')}</p>
              <Parted
                parts={[
                  { name: words.accredited, count: accredited, kind: 'alike' },
                  { name: words.objectorNamed, count: objections.named, kind: 'opposite' },
                  {
                    name: words.objectorInferred,
                    count: objections.inferred,
                    kind: 'step',
                  },
                  { name: words.objectorUnknown, count: objections.unknown ?? 0, kind: 'open' },
                ]}
              />
            </>
          )}
          <Entities at={at} replay={replay} />
        </section>
      );
    });
}
