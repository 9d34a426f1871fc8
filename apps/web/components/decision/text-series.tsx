import { movement, tracksStore } from '@acquis/analysis';
import { type Decision, formatEdtf, rollOf } from '@acquis/domain';
import { MovementNames } from '@/components/explore/movement-names';
import { To, ToRecord } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import { queryOf } from '@/site/day';
import { takenHow } from '@/site/decision/taken-how';
import { sameTitle } from '@/site/decision/way-of-text';
import { answered } from '@/site/question';
import { words } from '@/words/decision';
import { type TallyRow, TallyRows } from './tally-rows';

type Props = Omit<ExtraProps<'decisions'>, 'query'>;

function name({ symbol, draft, id }: Decision): string {
  return symbol ?? draft ?? id;
}

function finding(series: readonly Decision[]): string {
  const voted = series.filter(({ method }) => method === 'recorded-vote').length;
  const years = [series[0], series.at(-1)].map((each) => each?.on.slice(0, 4));
  const how = voted === series.length ? words.eachVoted : voted === 0 ? words.noneVoted : words.someVoted(voted);
  return words.textsOfTitle(series.length, years[0], years[1], how);
}

/** Who stands otherwise than on the text of the same title before it, by name. */
function SinceTheLast({ at, view, record, before }: Props & { readonly before: Decision }) {
  const found = answered(() => movement(tracksStore(view), before.id, record.id, view));
  if (typeof found === 'string') return null;
  const moved = found.flows.filter((flow) => flow.moved);
  const states = moved.reduce((sum, flow) => sum + flow.states.length, 0);
  return (
    <>
      <h3 className="mt-6 mb-1">{words.sinceLastVote}</h3>
      <p className="sub mb-2">
        {words.standOtherwise(states, found.compared, name(before), formatEdtf(before.on))}{' '}
        <To at={at} path={`/explore/movement${queryOf({ from: before.id, to: record.id })}`}>
          {words.comparisonAndMethod}
        </To>
      </p>
      {moved.length > 0 && (
        <details className="sans">
          <summary className="sub">{words.whoByName}</summary>
          <MovementNames question={{ at, view }} flows={moved} />
        </details>
      )}
    </>
  );
}

/** The texts of the same title under one another, year by year. */
export function TextSeries({ at, view, record }: Props) {
  const series = sameTitle(record, view);
  if (series.length < 2) return null;
  const rows = series.toReversed().map((decision): TallyRow => {
    const current = decision.id === record.id;
    const { noVoteRecorded } = view.decisions.derived(decision);
    return {
      key: decision.id,
      name: current ? (
        name(decision)
      ) : (
        <ToRecord at={at} to={{ collection: 'decisions', id: decision.id }}>
          {name(decision)}
        </ToRecord>
      ),
      on: decision.on,
      figures: decision.tally && { ...decision.tally, noVoteRecorded: noVoteRecorded ?? 0 },
      otherwise: takenHow(decision),
      current,
    };
  });
  const before = series.slice(0, series.indexOf(record)).findLast((each) => rollOf(each) !== undefined);
  return (
    <section className="part" id="series">
      <h2>{words.yearByYear}</h2>
      <p className="sub">{finding(series)}</p>
      <TallyRows label={words.textsOfSameTitle} head={words.text} rows={rows} dense />
      {before && rollOf(record) && <SinceTheLast at={at} view={view} record={record} before={before} />}
    </section>
  );
}
