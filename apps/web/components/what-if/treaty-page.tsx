import { acquis, descriptorOf, formatEdtf, type Treaty, type View } from '@acquis/domain';
import { projection } from '@acquis/domain/rules';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { Table } from '@/components/frame/table';
import { SourceOfRule } from '@/components/rule/source-of-rule';
import { type DayContext, pathOf } from '@/site/day';
import { type Pace, paceOf, usualPace } from '@/site/pace';
import type { RawQuery } from '@/site/query';
import { suppositionPath } from '@/site/supposition';
import { words } from '@/words/what-if';
import { Hypothetical } from './hypothetical';
import { PaceForm } from './pace-form';

const paces: readonly Pace[] = [2, 4, 6, 12, 24].map((instruments) => ({ instruments, per: 'year' }));

interface PartProps {
  readonly at: DayContext;
  readonly view: View;
  readonly treaty: Treaty;
}

function Answer({ at, view, treaty, pace }: PartProps & { readonly pace: Pace }) {
  const { needed, reachedOn, inForceOn, assumption, reasons, rule } = projection(treaty, view, pace);
  return (
    <>
      {inForceOn && reachedOn && needed !== null && (
        <>
          <h2 className="mt-5 max-w-[30em]">
            {words.atPace(pace.instruments, pace.per, needed, formatEdtf(reachedOn), formatEdtf(inForceOn))}
          </h2>
          <p className="mt-3 measure">{assumption}</p>
        </>
      )}
      <div className="verdict mt-5">
        <p>{reasons.join(' ')}</p>
        <p className="by">
          <SourceOfRule at={at} rule={rule} />
        </p>
      </div>
    </>
  );
}

function OtherPaces({ at, view, treaty }: PartProps) {
  const rows = paces.map((pace) => ({ pace, result: projection(treaty, view, pace) }));
  if (rows.every(({ result }) => result.reachedOn === null)) return null;
  return (
    <>
      <h2 className="mt-8 mb-1">{words.otherPaces}</h2>
      <Table
        label={words.paces}
        className="short"
        columns={[words.instrumentsAYear, words.lastOneNeeded, words.entryIntoForce]}
      >
        {rows.map(({ pace, result: { reachedOn, inForceOn } }) => (
          <tr key={pace.instruments}>
            <th scope="row">
              <To
                at={at}
                path={`${suppositionPath({ collection: 'treaties', id: treaty.id })}?pace=${pace.instruments}`}
                rel="nofollow"
              >
                {pace.instruments}
              </To>
            </th>
            <td>{reachedOn ? formatEdtf(reachedOn) : '–'}</td>
            <td>{inForceOn ? formatEdtf(inForceOn) : '–'}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

interface Props {
  readonly at: DayContext;
  readonly treaty: Treaty;
  readonly query: RawQuery;
}

/** When a treaty would enter into force at a pace of instruments that somebody supposes. */
export function WhatIfTreatyPage({ at, treaty, query }: Props) {
  const view = acquis.at(at.day);
  const reference = { collection: 'treaties', id: treaty.id } as const;
  const path = suppositionPath(reference);
  const asked = paceOf(query);
  const { short, sentence } = descriptorOf('treaties');
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/what-if', name: words.whatIf }]} here={short(treaty)} />
      <h1>
        <span className="code">{words.whatIf} </span>
        {words.whenInForce(short(treaty))}
      </h1>
      <p className="answer mt-4">
        <span className="quiet">{words.byTheRecord}</span> {sentence(treaty, view)}
      </p>
      <PaceForm at={at} path={path} asked={asked} />
      <div className="supposed">
        <Hypothetical ahead>
          <To at={at} path={pathOf(reference)}>
            {words.treatyAsRecorded}
          </To>
        </Hypothetical>
        <Problems problems={asked.problems} />
        <Answer at={at} view={view} treaty={treaty} pace={asked.pace ?? usualPace} />
        <OtherPaces at={at} view={view} treaty={treaty} />
      </div>
    </Shell>
  );
}
