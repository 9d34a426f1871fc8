import { acquis, descriptorOf, formatEdtf, inWords, type Treaty, type View } from '@acquis/domain';
import {
  replayBindingDays,
  replayEntryIntoForce,
  signatureFactsOf,
  signatureWindow,
  type Verdict,
} from '@acquis/domain/rules';
import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf } from '@/site/day';
import { suppositionPath } from '@/site/supposition';
import { words } from '@/words/rule';

interface Props {
  readonly at: DayContext;
}

interface TableProps extends Props {
  readonly title: string;
  readonly lead: string;
  readonly heads: readonly string[];
  readonly cells: (treaty: Treaty, view: View) => readonly ReactNode[];
}

function Treaties({ at, title, lead, heads, cells }: TableProps) {
  const view = acquis.at(at.day);
  return (
    <section className="part">
      <h2>{title}</h2>
      <p className="sub">{lead}</p>
      <Table label={title} columns={[words.treaty, ...heads]}>
        {view.treaties.all().map((treaty) => (
          <tr key={treaty.id}>
            <th scope="row">
              <To at={at} path={pathOf({ collection: 'treaties', id: treaty.id })}>
                {descriptorOf('treaties').short(treaty)}
              </To>
            </th>
            {cells(treaty, view).map((cell, index) => (
              <td key={heads[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </Table>
    </section>
  );
}

function said({ outcome, reasons }: Verdict): ReactNode {
  return (
    <>
      {inWords(outcome)}
      <span className="quiet block">{reasons.join(' ')}</span>
    </>
  );
}

/** Each treaty's day of entry into force, computed beside the one recorded. */
export function EntryIntoForceEpisodes({ at }: Props) {
  return (
    <Treaties
      at={at}
      title={words.treatiesPutThrough}
      lead={words.dayComputedTold}
      heads={[words.recorded, words.theRule, words.whatIf]}
      cells={(treaty, view) => {
        const { recorded, verdict } = replayEntryIntoForce(treaty, view);
        return [
          recorded ? formatEdtf(recorded) : words.notInForce,
          said(verdict),
          verdict.outcome === 'below-threshold' ? (
            <To at={at} path={suppositionPath({ collection: 'treaties', id: treaty.id })} rel="nofollow">
              {words.atWhichPace}
            </To>
          ) : (
            '–'
          ),
        ];
      }}
    />
  );
}

/** The days from which treaties bind their parties, computed beside those recorded. */
export function ConsentEpisodes({ at }: Props) {
  return (
    <Treaties
      at={at}
      title={words.daysRecomputed}
      lead={words.daysRecomputedTold}
      heads={[words.daysRecorded, words.ruleAgrees, words.differs, words.lacksFacts]}
      cells={(treaty, view) => {
        const days = replayBindingDays(treaty, view);
        const number = (wanted: (typeof days)[number]['status']) =>
          days.filter(({ status }) => status === wanted).length;
        return [words.days(days.length), number('agrees'), number('differs'), number('not-enough-facts')];
      }}
    />
  );
}

/** The window of signature of each treaty on the day of the page. */
export function SignatureEpisodes({ at }: Props) {
  return (
    <Treaties
      at={at}
      title={words.treatiesPutThrough}
      lead={words.whetherSigned(formatEdtf(at.day))}
      heads={[words.theRule]}
      cells={(treaty, view) => [said(signatureWindow.apply(signatureFactsOf(treaty, view)))]}
    />
  );
}
