import { type ScoreTick, score } from '@acquis/charts';
import { acquis, formatEdtf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { Paging } from '@/components/list/paging';
import { type DayContext, hrefOf } from '@/site/day';
import { pageNumber } from '@/site/listing';
import { periodAtStart, periodInWords } from '@/site/period';
import { byYear, inASentence, readTimeline, type TimelineQuestion } from '@/site/timeline';
import { shared } from '@/words/shared';
import { words } from '@/words/timeline';
import { Happenings } from './happenings';
import { PeriodLinks } from './period-links';
import { ScoreFigure } from './score-figure';
import { TimelineAway } from './timeline-away';
import { TimelineForm } from './timeline-form';
import { YearStrip } from './year-strip';

interface Props {
  readonly at: DayContext;
  readonly query: Readonly<Record<string, string>>;
}

/** Events on one page of the list. */
const pageSize = 100;

function titleOf(at: DayContext, { isWhole, period }: TimelineQuestion): string {
  if (!isWhole) return `${period.from > at.day ? words.announced : words.happened}, ${periodInWords(period)}`;
  return at.pinned ? words.happenedBy(formatEdtf(at.day)) : words.happenedAndAnnounced;
}

/** What happened since 1998 and what is announced: as a score of the whole or of a period, and event by event. */
export function TimelinePage({ at, query }: Props) {
  const view = acquis.at(at.day);
  const question = readTimeline(query, view, at.pinned ? at.day : undefined);
  const { narrowing, period, isWhole, filter, oldestFirst, problems, queryWith, apiQuery } = question;
  const inPeriod = view.timeline(filter);
  const ordered = oldestFirst ? inPeriod : inPeriod.toReversed();
  const pages = Math.max(1, Math.ceil(ordered.length / pageSize));
  const page = pageNumber(query.page, pages);
  const shown = ordered.slice((page - 1) * pageSize, page * pageSize);
  const drawn = score(view, { ...narrowing, ...period });
  const naming = narrowing.state && view.nameOf({ collection: 'states', id: narrowing.state });
  const when = periodInWords(period);
  const pathTo = (on: string) => `/timeline${queryWith({ from: on, to: on })}`;
  const zoom = ({ on }: ScoreTick) => (drawn.ticks.length > 1 ? hrefOf(at, pathTo(on)) : undefined);
  return (
    <Shell at={at} path="/timeline">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.timeline} />
      <h1>{titleOf(at, question)}</h1>
      <p className="answer mt-4">
        {inASentence(inPeriod, isWhole ? words.since(period.from.slice(0, 4)) : periodAtStart(period), naming)}
      </p>
      {narrowing.state && (
        <p className="sub mt-3">
          {words.namingStateTold}{' '}
          <To at={at} path={`/states/${narrowing.state}`}>
            {words.allOn} {naming}
          </To>
        </p>
      )}
      <Problems problems={problems} />
      <YearStrip at={at} question={question} happenings={view.timeline(narrowing)} />
      <PeriodLinks at={at} question={question} />
      <TimelineForm at={at} view={view} query={query} question={question} />
      {drawn.lanes.length > 0 && (
        <section className="part" id="score">
          <h2>{words.scoreOf(when)}</h2>
          <p className="sub">
            {words.scoreTold(narrowing.collection ? words.otherEvents : words.decisions)}{' '}
            <To at={at} path="/methods#timeline">
              {words.howDrawn}
            </To>
          </p>
          <ScoreFigure at={at} score={drawn} zoom={zoom} />
        </section>
      )}
      <section className="part" id="list">
        <h2>{words.eventByEvent}</h2>
        <p className="sub" role="status">
          {words.eventsListed(inPeriod.length, when, oldestFirst ? words.oldest : words.latest)}
          {pages > 1 && words.pageOf(page, pages)}.{' '}
          <To at={at} path={`/timeline${queryWith({ order: oldestFirst ? undefined : 'oldest' })}`}>
            {oldestFirst ? words.latestFirst : words.oldestFirst}
          </To>
        </p>
        {inPeriod.length === 0 && <p className="measure">{words.nothingMatches}</p>}
        {byYear(shown).map(([year, months]) => (
          <Happenings key={year} at={at} view={view} year={year} months={months} pathTo={pathTo} />
        ))}
        <Paging
          at={at}
          path="/timeline"
          listing={{
            page,
            pages,
            queryOfPage: (number) => queryWith({ page: number > 1 ? String(number) : undefined }),
          }}
        />
      </section>
      <TimelineAway query={apiQuery} />
    </Shell>
  );
}
