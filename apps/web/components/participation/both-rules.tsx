import { acquis, inWords, objectionCounts, objectionsIn, type View } from '@acquis/domain';
import {
  type GlobalMechanismAccreditation2025Facts,
  globalMechanismAccreditation2025,
  noObjectionAccreditation2022,
} from '@acquis/domain/rules';
import { To } from '@/components/frame/link';
import { Table } from '@/components/frame/table';
import { Hypothetical } from '@/components/what-if/hypothetical';
import { type DayContext, pathOf } from '@/site/day';
import { eventsOf } from '@/site/participation';
import { words as interfaceWords } from '@/words/participation';

interface Supposed {
  readonly words: string;
  readonly consultation: GlobalMechanismAccreditation2025Facts['consultation'];
  readonly withdrawn: boolean;
}

/** Where the consultations that the later rule provides for could have stood. */
const supposed: readonly Supposed[] = [
  { words: interfaceWords.beforeConsultations, consultation: 'none', withdrawn: false },
  { words: interfaceWords.duringConsultations, consultation: 'under-way', withdrawn: false },
  { words: interfaceWords.afterObjectionsStanding, consultation: 'over', withdrawn: false },
  { words: interfaceWords.afterObjectionsWithdrawn, consultation: 'over', withdrawn: true },
];

/** The objections of a round, one entry an organisation, as the rules of accreditation take them. */
function objectionsByEntity(round: string, view: View) {
  const entities = new Map<string, { readonly by: string | null; readonly reason: null }[]>();
  for (const { stakeholders, objector, event } of objectionsIn(view)) {
    if (event.round !== round && event.id !== round) continue;
    const by = objector && view.nameOf({ collection: 'states', id: objector });
    for (const id of stakeholders) entities.set(id, [...(entities.get(id) ?? []), { by, reason: null }]);
  }
  return [...entities.values()];
}

function outcomes(words: readonly string[]): string {
  const numbers = new Map<string, number>();
  for (const word of words) numbers.set(word, (numbers.get(word) ?? 0) + 1);
  return [...numbers].map(([word, number]) => `${number} ${inWords(word)}`).join(', ');
}

/** The last round with named organisations put through either rule: as it was, and as the other rule would have it. */
export function BothRules({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const round = eventsOf(view, ['round']).findLast(({ id }) => objectionsByEntity(id, view).length > 0);
  const modalities = eventsOf(view, ['modalities']).flatMap(({ rule }) => rule ?? []);
  if (!round || !modalities.includes(globalMechanismAccreditation2025.name)) return null;
  const entities = objectionsByEntity(round.id, view);
  const base = { consultativeStatus: false, applied: true, periodEnded: true };
  const { unknown } = objectionCounts(round, view);
  return (
    <section className="part" id="both-rules">
      <h2>{interfaceWords.sameRound}</h2>
      <p className="sub">
        {interfaceWords.organisationsObjectedTo(entities.length)}{' '}
        <To at={at} path={pathOf({ collection: 'accreditations', id: round.id })}>
          {round.title}
        </To>{' '}
        {interfaceWords.putThroughBoth(unknown ? interfaceWords.moreNotAccredited(unknown) : '')}
      </p>
      <Hypothetical>{interfaceWords.onlyFirstHappened}</Hypothetical>
      <Table
        label={interfaceWords.sameRound}
        region="scroll mt-3"
        className="stacks"
        columns={[interfaceWords.rule, interfaceWords.supposed, interfaceWords.comesTo]}
      >
        <tr>
          <th scope="row">
            <To at={at} path={`/rules/${noObjectionAccreditation2022.name}`}>
              {noObjectionAccreditation2022.title}
            </To>
          </th>
          <td>{interfaceWords.asRecorded}</td>
          <td>
            {outcomes(
              entities.map(
                (objections) =>
                  noObjectionAccreditation2022.apply({
                    ...base,
                    objections: objections.map((objection) => ({ ...objection, withdrawn: false })),
                  }).outcome,
              ),
            )}
          </td>
        </tr>
        {supposed.map(({ words, consultation, withdrawn }) => (
          <tr key={words}>
            <th scope="row">
              <To at={at} path={`/rules/${globalMechanismAccreditation2025.name}`}>
                {globalMechanismAccreditation2025.title}
              </To>
            </th>
            <td>{interfaceWords.hypothetical(words)}</td>
            <td>
              {outcomes(
                entities.map(
                  (objections) =>
                    globalMechanismAccreditation2025.apply({
                      ...base,
                      consultation,
                      objections: objections.map((objection) => ({ ...objection, withdrawn })),
                    }).outcome,
                ),
              )}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
