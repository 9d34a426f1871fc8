import { agreementMatrix } from '@acquis/analysis';
import { To } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import { queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { answered, narrowing, type Question, stateName } from '@/site/question';
import { words } from '@/words/explore-agreement';
import { AnalysisAway } from './analysis-away';
import { FigureOf } from './figure-of';

/** Some states of every region and of every size, in an order in which neighbours vote alike. */
const shown = [
  'usa',
  'gbr',
  'fra',
  'deu',
  'jpn',
  'mex',
  'bra',
  'ind',
  'sgp',
  'ken',
  'zaf',
  'egy',
  'chn',
  'rus',
] as const;

const steps = 6;

/** To two places, the nought before the point left out. */
function briefly(index: number): string {
  const text = inFigures(index, 2);
  return text.startsWith('0') ? text.slice(1) : '1';
}

/** The agreement of every two of some states, as a table whose tint follows the figures. */
export function AgreementFigure({ question }: { readonly question: Question }) {
  const { at, view, store, selection } = question;
  const matrix = answered(() => agreementMatrix(store, selection));
  if (typeof matrix === 'string' || matrix.inputs.votes.count === 0) return null;
  const states = shown.filter((state) => matrix.states.includes(state));
  const index = (a: string, b: string) => matrix.index[matrix.states.indexOf(a)]?.[matrix.states.indexOf(b)] ?? null;
  const pair = index('usa', 'rus');
  return (
    <FigureOf
      at={at}
      path="/explore/agreement"
      title={pair === null ? words.howFarStatesAgree : words.powersAgree(inFigures(pair, 2))}
      lead={words.everyTwoTold(states.length, matrix.inputs.votes.count)}
      away={
        <AnalysisAway
          at={at}
          asked="agreement"
          values={{ state: states, ...narrowing(question) }}
          what={words.tableOfAgreement}
        />
      }
      more={words.chooseStates}
    >
      <Scroll className="scroll" label={words.everyTwo}>
        <table className="matrix">
          <thead>
            <tr>
              <td />
              {states.map((state) => (
                <th key={state} scope="col" title={stateName(view, state)}>
                  {state.toUpperCase()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {states.map((state) => (
              <tr key={state}>
                <th scope="row" title={stateName(view, state)}>
                  <To at={at} path={`/explore/agreement${queryOf({ state })}`}>
                    {state.toUpperCase()}
                  </To>
                </th>
                {states.map((other) => {
                  const value = state === other ? null : index(state, other);
                  return (
                    <td
                      key={other}
                      className={value === null ? '' : `t-${Math.min(steps - 1, Math.floor(value * steps))}`}
                    >
                      {value === null ? '' : briefly(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </FigureOf>
  );
}
