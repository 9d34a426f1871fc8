import { attestationOf, capitalised, formatEdtfShort, inWords } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To, ToRecord } from '@/components/frame/link';
import { Table } from '@/components/frame/table';
import { CitedIn } from '@/components/record/cited-in';
import type { ExtraProps } from '@/components/record/extras';
import { hidesHindsight, toldWithHindsight } from '@/site/hindsight';
import { words } from '@/words/process';

type Props = Omit<ExtraProps<'processes'>, 'query'>;

/** The rule by which a process decides, as the sources put it. */
export function RuleOfProcess({ at, view, record }: Props) {
  const { decisionRule } = record;
  const unsaid = hidesHindsight(record, view.day) ? toldWithHindsight : words.noSourceSaysRule;
  return (
    <section className="part" id="rule">
      <h2>{words.rule}</h2>
      <p className="measure">
        {decisionRule ? `${capitalised(decisionRule)}.` : unsaid}{' '}
        {decisionRule && <Badge of={attestationOf(record, 'decisionRule')} />}{' '}
        <To at={at} path="/rules">
          {words.rulesAsFunctions}
        </To>
      </p>
    </section>
  );
}

/** Who presided, with country and time, and how well that is attested. */
export function Chair({ at, view, record }: Props) {
  const { officers } = record;
  const dated = officers.some(({ from, to }) => from || to);
  return (
    <section className="part" id="chair">
      <h2>{words.chair}</h2>
      {officers.length === 0 && <p className="sub">{words.noSourceNamesChair}</p>}
      {officers.length > 0 && (
        <Table
          label={words.officers}
          className="stacks"
          columns={[words.officerName, words.office, words.state, ...(dated ? [words.from, words.to] : [])]}
        >
          {officers.map(({ role, name, person, state, from, to, citations }, index) => (
            <tr key={`${role} ${name} ${from}`}>
              <th scope="row">
                <ToRecord at={at} to={person && { collection: 'people', id: person }}>
                  {name}
                </ToRecord>{' '}
                <Badge of={attestationOf(record, `officers.${index}`)} />
                <CitedIn at={at} citations={citations} />
              </th>
              <td className="beside">{capitalised(inWords(role))}</td>
              <td className="beside">
                {state ? (
                  <ToRecord at={at} to={{ collection: 'states', id: state }}>
                    {view.nameOf({ collection: 'states', id: state })}
                  </ToRecord>
                ) : (
                  words.unknown
                )}
              </td>
              {dated && (
                <td className="date beside" data-of={words.from}>
                  {from ? formatEdtfShort(from) : words.unknown}
                </td>
              )}
              {dated && (
                <td className="date beside" data-of={words.to}>
                  {to ? formatEdtfShort(to) : '–'}
                </td>
              )}
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
