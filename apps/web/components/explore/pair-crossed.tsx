import type { Agreement, Ways } from '@acquis/analysis';
import { voteMarks } from '@acquis/charts';
import { Shape } from '@/components/frame/marks';
import { Scroll } from '@/components/frame/scroll';
import { ways } from '@/site/alike';
import { words } from '@/words/explore-agreement';

interface Props {
  readonly result: Agreement;
  readonly names: readonly [string, string];
}

const cast = { inFavour: 'in-favour', against: 'against', abstaining: 'abstaining' } as const;

function sum({ inFavour, against, abstaining }: Ways): number {
  return inFavour + against + abstaining;
}

/** How often which vote of one state met which of the other. */
export function PairCrossed({ result, names }: Props) {
  return (
    <Scroll className="scroll" label={words.crossedLabel}>
      <table className="table short crossed">
        <caption className="sr-only">{words.rowsAndColumns(names[0], names[1])}</caption>
        <thead>
          <tr>
            <th scope="col">{words.axes(names[0], names[1])}</th>
            {ways.map((way) => (
              <th key={way} scope="col" className="num">
                {voteMarks[cast[way]].word} <Shape vote={cast[way]} />
              </th>
            ))}
            <th scope="col" className="num">
              {words.allVotes}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={way}>
              <th scope="row">
                <Shape vote={cast[way]} /> {voteMarks[cast[way]].word}
              </th>
              {ways.map((other) => (
                <td key={other} className={`num ${way === other ? 'alike' : ''}`}>
                  {result.table[way][other]}
                </td>
              ))}
              <td className="num quiet">{sum(result.table[way])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
