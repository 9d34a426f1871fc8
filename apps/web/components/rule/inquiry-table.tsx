import { acquis, inWords } from '@acquis/domain';
import { basisOfState, inquiryProcedure } from '@acquis/domain/rules';
import { To } from '@/components/frame/link';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/rule';

function Basis({ of }: { readonly of: 'agreed' | 'model' }) {
  return (
    <span className={`badge ${of === 'agreed' ? 'official' : 'unverified'}`}>
      {of === 'agreed' ? words.agreed : words.modelled}
    </span>
  );
}

/** An inquiry between points of contact as states and transitions, each marked as agreed or as modelled. */
export function InquiryTable({ at }: { readonly at: DayContext }) {
  const mechanism = { collection: 'mechanisms', id: 'global-poc-directory' } as const;
  if (!acquis.at(at.day).isKnown(mechanism)) return null;
  const { states, transitions, principles } = inquiryProcedure();
  return (
    <>
      <section className="part">
        <h2>{words.invariants}</h2>
        <ul className="rows">
          {principles.map(({ text, basis }) => (
            <li key={text}>
              {text} <Basis of={basis} />
            </li>
          ))}
        </ul>
      </section>
      <section className="part">
        <h2>{words.steps}</h2>
        <p className="sub">
          {words.agreedAndModelled}{' '}
          <To at={at} path={pathOf(mechanism)}>
            {words.directory}
          </To>
        </p>
        <Table label={words.stepsOfInquiry} columns={[words.stepNumber, words.from, words.step, words.to, words.basis]}>
          {transitions.map(({ from, action, to, by, basis, rests, condition }, index) => (
            <tr key={`${from} ${action} ${to}`} id={`step-${index + 1}`}>
              <td>{index + 1}</td>
              <td>{inWords(from)}</td>
              <th scope="row">
                {inWords(action)}
                <span className="quiet block font-normal">{by.join('; ')}</span>
                {condition && <span className="quiet block font-normal">{words.inThisCase(condition)}</span>}
              </th>
              <td>{inWords(to)}</td>
              <td>
                <Basis of={basis} />
                {rests && <span className="quiet block">{rests}</span>}
              </td>
            </tr>
          ))}
        </Table>
      </section>
      <section className="part">
        <h2>{words.whereItMayStand}</h2>
        <ul className="rows">
          {states.map(({ key, meaning, final }) => (
            <li key={key}>
              <span className="font-medium">{inWords(key)}</span> <Basis of={basisOfState(inquiryProcedure(), key)} />
              {final && <span className="quiet"> {words.nothingFollows}</span>}
              {meaning && <span className="note">{meaning}</span>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
