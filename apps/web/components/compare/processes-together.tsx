import { sideBySide } from '@acquis/analysis/compare';
import { type Lineage, lineage, score } from '@acquis/charts';
import { capitalised, earliest, listInWords, type Process } from '@acquis/domain';
import { LineageDrawing } from '@/components/process/lineage-figure';
import { ScoreFigure } from '@/components/timeline/score-figure';
import { queryOf } from '@/site/day';
import { words } from '@/words/compare';
import { shared } from '@/words/shared';
import { ComparedTable } from './compared-table';
import { processLines } from './process-lines';
import type { Together, TogetherProps } from './together';

/** How two of the processes are related, in a sentence for each that continues others. */
function relations({ records, view }: Pick<TogetherProps<'processes'>, 'records' | 'view'>): readonly string[] {
  const names = new Map<string, string>(records.map(({ id, shortName }) => [id, shortName]));
  return records.flatMap((process) => {
    const edges = lineage(process, view)?.edges ?? [];
    const before = edges.flatMap(({ from, to }) => (to === process.id ? (names.get(from) ?? []) : []));
    return before.length > 0 ? [words.continues(process.shortName, listInWords(before))] : [];
  });
}

/** The lineages in which the processes stand, each once, with every process compared marked in them. */
function lineagesOf({ records, view }: Pick<TogetherProps<'processes'>, 'records' | 'view'>): readonly Lineage[] {
  const compared = new Set(records.map(({ id }) => id));
  const found = new Map<string, Lineage>();
  for (const process of records) {
    const of = lineage(process, view);
    if (!of) continue;
    const nodes = of.nodes.map((node) => ({ ...node, chosen: compared.has(node.id) }));
    found.set(
      nodes
        .map(({ id }) => id)
        .sort()
        .join(' '),
      { ...of, nodes },
    );
  }
  return [...found.values()];
}

function firstYear(records: readonly Process[]): string {
  const days = records.flatMap(({ events }) => events.map(({ on }) => earliest(on)));
  return (days.sort()[0] ?? '1998').slice(0, 4);
}

/** Processes at true scale in time, and how they continue each other. */
function ProcessesTogether({ at, view, records }: TogetherProps<'processes'>) {
  const from = firstYear(records);
  const process = records.map(({ id }) => id);
  const drawn = score(view, { process, from: `${from}-01-01` });
  const asked = queryOf({ process, from, asOf: at.pinned ? at.day : undefined });
  const related = relations({ records, view });
  const lineages = lineagesOf({ records, view });
  return (
    <>
      <section className="part">
        <h2>{words.membershipAndOutcomes}</h2>
        <ComparedTable
          at={at}
          name="processes"
          compared={{ ...sideBySide('processes', records, view), lines: processLines(records, view) }}
        />
      </section>
      <section className="part">
        <h2>{words.inTime}</h2>
        <p className="sub">{words.lanesTold}</p>
        <ScoreFigure at={at} score={drawn} />
        <p className="sub mt-3 no-print">
          {words.scoreAs} <a href={`/v1/timeline.svg${asked}`}>{shared.svg}</a>
          {words.eventsAs} <a href={`/v1/timeline.csv${asked}`}>{shared.csv}</a>
        </p>
      </section>
      {lineages.length > 0 && (
        <section className="part" id="lineage">
          <h2>{related.length > 0 ? capitalised(related[0] ?? '') : words.noneContinues}</h2>
          <p className="sub">
            {words.lineageTold(
              related
                .slice(1)
                .map((sentence) => `${sentence}. `)
                .join(''),
            )}
          </p>
          {lineages.map((of) => (
            <LineageDrawing key={of.nodes[0]?.id} at={at} of={of} />
          ))}
          <ul className="chips mt-4 no-print">
            {records
              .filter((process) => lineage(process, view))
              .map(({ id, shortName }) => (
                <li key={id}>
                  <a href={`/v1/processes/${id}.svg${at.pinned ? `?asOf=${at.day}` : ''}`}>
                    {words.lineageAsSvg(shortName)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Processes, when several stand side by side. */
export const processesTogether: Together<'processes'> = {
  render: (props) => <ProcessesTogether {...props} />,
};
