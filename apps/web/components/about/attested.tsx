import { attestations } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import { type AttestedKind, type AttestedNumbers, totalOf } from '@/site/attested';
import type { DayContext } from '@/site/day';
import { percent } from '@/site/percent';

/** The share of each attestation as one bar. The numbers beside it say the same. */
function Bar({ numbers }: { readonly numbers: AttestedNumbers }) {
  const { records, official, reported, unverified } = numbers;
  return (
    <svg className="attested-bar" aria-hidden="true">
      <rect className="official" x="0" width={percent(official / records)} height="12" />
      <rect className="reported" x={percent(official / records)} width={percent(reported / records)} height="12" />
      <rect
        className="unverified"
        x={percent((official + reported) / records)}
        width={percent(unverified / records)}
        height="12"
      />
    </svg>
  );
}

interface Props {
  readonly at: DayContext;
  readonly kinds: readonly AttestedKind[];
}

/** Every collection: how many records, how well attested, and where to take it. */
export function Attested({ at, kinds }: Props) {
  const asOf = at.pinned ? `?asOf=${at.day}` : '';
  const total = totalOf(kinds);
  return (
    <section className="part" id="collections">
      <h2>Every collection, and how well it is attested</h2>
      <p className="sub">
        Records by the best source read for them: a United Nations or depositary document, someone who reports, or none
        checked yet. A single value may be better or worse attested than its record; the page of the record says so.{' '}
        <To at={at} path="/methods#attestation">
          How this is counted
        </To>
      </p>
      <Scroll className="scroll" label="Collections">
        <table className="table wide-table">
          <thead>
            <tr>
              <th scope="col">Collection</th>
              <th scope="col" className="num">
                Records
              </th>
              <th scope="col">Attestation</th>
              {attestations.map((attestation) => (
                <th key={attestation} scope="col" className="num">
                  <Badge of={attestation} />
                </th>
              ))}
              <th scope="col">Take it</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind.path}>
                <th scope="row">
                  <To at={at} path={kind.path}>
                    {kind.name}
                  </To>
                </th>
                <td className="num">{kind.records}</td>
                <td>
                  <Bar numbers={kind} />
                </td>
                {attestations.map((attestation) => (
                  <td key={attestation} className="num">
                    {kind[attestation] || <span className="quiet">0</span>}
                  </td>
                ))}
                <td className="taken">
                  <a href={`/v1${kind.path}${asOf}`}>JSON</a> <a href={`/v1${kind.path}.csv${asOf}`}>CSV</a>{' '}
                  <a href={`/v1${kind.path}.ndjson${asOf}`}>NDJSON</a>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td className="num">{total.records}</td>
              <td>{total.records > 0 && <Bar numbers={total} />}</td>
              {attestations.map((attestation) => (
                <td key={attestation} className="num">
                  {total[attestation]}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </section>
  );
}
