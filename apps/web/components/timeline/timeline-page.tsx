import { score } from '@acquis/charts';
import { acquis, count, formatEdtf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { Shell } from '@/components/frame/shell';
import { type DayContext, queryOf } from '@/site/day';
import { byYear, filterOf } from '@/site/timeline';
import { Happenings } from './happenings';
import { ScoreFigure } from './score-figure';
import { TimelineForm } from './timeline-form';

interface Props {
  readonly at: DayContext;
  readonly query: Readonly<Record<string, string>>;
}

/** Everything that happened since 1998 and everything announced: as a score, and year by year. */
export function TimelinePage({ at, query }: Props) {
  const view = acquis.at(at.day);
  const { filter, problems } = filterOf(query);
  const years = byYear(view, filter);
  const total = years.reduce((sum, [, happenings]) => sum + happenings.length, 0);
  const lanes = score(view, {
    ...(query.track ? { track: query.track } : {}),
    ...(query.process ? { process: query.process } : {}),
  });
  const json = `/v1/timeline${queryOf({ track: query.track, process: query.process, status: query.status, asOf: at.pinned ? at.day : undefined })}`;
  return (
    <Shell at={at} path="/timeline">
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="Timeline" />
      <h1>{at.pinned ? `What had happened by ${formatEdtf(at.day)}` : 'What happened, and what is announced'}</h1>
      <p className="answer mt-4">
        Sessions, decisions, documents and turns of the negotiations at true scale since 1998, and what is announced. A
        plan stays a plan until a source says that it was carried out.
      </p>
      <TimelineForm at={at} view={view} query={query} />
      {problems.map((problem) => (
        <p key={problem} className="measure mt-3" role="alert">
          {problem}
        </p>
      ))}
      {lanes.lanes.length > 0 && (
        <section className="part">
          <h2>The score</h2>
          <p className="sub">One lane a process: its life as a band, meetings as bars, decisions as dots.</p>
          <ScoreFigure at={at} score={lanes} />
        </section>
      )}
      <section className="part">
        <h2>Year by year</h2>
        <p className="sub" role="status">
          {count(total, 'event')}, latest first. <a href={json}>As JSON</a>
        </p>
        {total === 0 && <p className="measure">Nothing in the record matches. Choose fewer filters.</p>}
        {years.map(([year, happenings]) => (
          <Happenings key={year} at={at} view={view} year={year} happenings={happenings} />
        ))}
      </section>
    </Shell>
  );
}
