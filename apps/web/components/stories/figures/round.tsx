import type { Id } from '@acquis/domain';
import { replayRound } from '@acquis/domain/rules';
import { ToRecord } from '@/components/frame/link';
import { Parted } from '@/components/frame/parted';
import { pathOf } from '@/site/day';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import { known, type Teller } from '../teller';
import { StoryFigure } from './frame';

/** How far it is known, in one round of accreditation, who objected to whom. */
export function objectionsOf(t: Teller, id: Id<'accreditations'>) {
  const round = t.get('accreditations', id);
  const { objections } = replayRound(round, t.view);
  return {
    applied: known(round.applied, `how many applied in ${id}`),
    accredited: known(round.accredited, `how many were accredited in ${id}`),
    notAccredited: known(round.notAccredited, `how many were not accredited in ${id}`),
    asOfRight: known(round.asOfRight, `how many took part as of right in ${id}`),
    named: objections.named,
    inferred: objections.inferred,
    unknown: known(objections.unknown, `how many objections of ${id} have no known objector`),
  };
}

/** A round of accreditation: who was let in, and of the others how far it is known who objected. */
export function roundFigure(t: Teller, id: Id<'accreditations'>, title: string) {
  const { applied, accredited, named, inferred, unknown } = objectionsOf(t, id);
  const replay = replayRound(t.get('accreditations', id), t.view);
  const names = (basis: 'named' | 'inferred') =>
    replay.verdicts
      .filter((entity) => entity.basis === basis)
      .map(({ stakeholder }, index) => (
        <span key={stakeholder}>
          {index > 0 && ', '}
          <ToRecord at={t.at} to={{ collection: 'stakeholders', id: stakeholder }}>
            {t.view.nameOf({ collection: 'stakeholders', id: stakeholder })}
          </ToRecord>
        </span>
      ));
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={words.roundTold(applied)}
      path={pathOf({ collection: 'accreditations', id })}
      more={words.roundWithSources}
      takenAs={[{ words: shared.json, href: `/v1/accreditations/${id}` }]}
    >
      <Parted
        parts={[
          { name: words.accredited, count: accredited, kind: 'alike' },
          { name: words.objectorNamed, count: named, kind: 'opposite' },
          { name: words.objectorOnlyInferred, count: inferred, kind: 'step' },
          { name: words.objectorUnknown, count: unknown, kind: 'open' },
        ]}
      />
      <ul className="rows mt-4">
        <li>
          <b>{words.legendNamed}</b>
          <span className="note">{names('named')}</span>
        </li>
        <li>
          <b>{words.legendNotNamed}</b>
          <span className="note">{names('inferred')}</span>
        </li>
      </ul>
    </StoryFigure>
  );
}
