import { formatEdtf, type Id } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import { pathOf } from '@/site/day';
import { words } from '@/words/stories';
import type { Teller } from '../teller';
import { StoryFigure } from './frame';

/** Two sets of modalities, rule by rule. */
export function accessRulesFigure(
  t: Teller,
  [before, after]: readonly [Id<'accreditations'>, Id<'accreditations'>],
  title: string,
) {
  const both = [t.get('accreditations', before), t.get('accreditations', after)];
  const rules = [...new Set(both.flatMap((event) => event.rules.map(({ rule }) => rule)))];
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={words.rulesTold}
      path={pathOf({ collection: 'accreditations', id: after })}
      more={words.modalitiesWithSources}
      takenAs={both.map(({ id, on }) => ({ words: words.jsonOf(formatEdtf(on)), href: `/v1/accreditations/${id}` }))}
    >
      <Scroll className="scroll" label={words.rulesLabel}>
        <table className="table compared">
          <thead>
            <tr>
              <td />
              {both.map(({ id, on, title: name }) => (
                <th key={id} scope="col">
                  <ToRecord at={t.at} to={{ collection: 'accreditations', id }}>
                    {name}
                  </ToRecord>
                  <span className="quiet block font-normal">{formatEdtf(on)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule}>
                <th scope="row">{rule}</th>
                {both.map(({ id, rules: held }) => (
                  <td key={id}>{held.find((each) => each.rule === rule)?.text ?? <span className="quiet">–</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </StoryFigure>
  );
}
