import { attestations } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import { type AttestedKind, type AttestedNumbers, totalOf } from '@/site/attested';
import type { DayContext } from '@/site/day';
import { percent } from '@/site/percent';
import { words } from '@/words/about';
import { shared } from '@/words/shared';

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
      <h2>{words.everyCollection}</h2>
      <p className="sub">
        {words.collectionsTold}{' '}
        <To at={at} path="/methods#attestation">
          {words.howCounted}
        </To>
      </p>
      <Scroll className="scroll" label={words.collections}>
        <table className="table attested-table">
          <thead>
            <tr>
              <th scope="col">{words.collection}</th>
              <th scope="col" className="num">
                {words.records}
              </th>
              <th scope="col">{words.attestation}</th>
              {attestations.map((attestation) => (
                <th key={attestation} scope="col" className="num">
                  <Badge of={attestation} />
                </th>
              ))}
              <th scope="col">{words.takeIt}</th>
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
                  <a href={`/v1${kind.path}${asOf}`}>{shared.json}</a>{' '}
                  <a href={`/v1${kind.path}.csv${asOf}`}>{shared.csv}</a>{' '}
                  <a href={`/v1${kind.path}.ndjson${asOf}`}>{shared.ndjson}</a>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.allCollections}</th>
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
