import {
  type DatedHappening,
  distance,
  formatEdtf,
  formatEdtfShort,
  inWords,
  methodInWords,
  type Now,
  tallyInFigures,
  type View,
} from '@acquis/domain';
import { Fragment } from 'react';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf, queryOf } from '@/site/day';
import { words } from '@/words/now';

const decisionsShown = 3;

interface Props {
  readonly at: DayContext;
  readonly now: Now;
}

interface Row {
  readonly at: DayContext;
  readonly happening: DatedHappening;
  readonly word: string;
}

function Happening({ at, happening: { on, title, collection, record }, word }: Row) {
  return (
    <li>
      <span className="when">
        {formatEdtfShort(on)}
        <b>{word}</b>
      </span>
      <To at={at} path={pathOf({ collection, id: record })}>
        {title}
      </To>
    </li>
  );
}

/** What is planned for these days and what is announced, with how far off it is. */
export function NextDates({ at, now: { current, next } }: Props) {
  return (
    <>
      <h3>{words.next}</h3>
      <ul className="rows">
        {current.length + next.length === 0 && (
          <li className="quiet">{at.pinned ? words.nothingAnnouncedThen : words.nothingAnnounced}</li>
        )}
        {current.map((happening) => (
          <Happening key={happening.id} at={at} happening={happening} word={words.theseDays} />
        ))}
        {next.map((happening) => (
          <Happening
            key={happening.id}
            at={at}
            happening={happening}
            word={distance(happening.on, at.day) ?? words.announced}
          />
        ))}
      </ul>
    </>
  );
}

/** What is under way, what passed without an outcome in the record, and the questions that are open. */
export function StillOpen({ at, now, view }: Props & { readonly view: View }) {
  const { track, underWay, awaiting } = now;
  const issues = view.issues.find({ track: track.id, closed: 'no' }).length;
  if (underWay.length + awaiting.length + issues === 0) return null;
  return (
    <>
      <h3>{words.open}</h3>
      <ul className="rows">
        {awaiting.map((happening) => (
          <Happening key={happening.id} at={at} happening={happening} word={words.outcomeMissing} />
        ))}
        {underWay.length > 0 && (
          <li>
            <span className="when">{words.underWay}</span>
            <span>
              {underWay.map(({ id, shortName }, index) => (
                <Fragment key={id}>
                  {index > 0 && ', '}
                  <To at={at} path={pathOf({ collection: 'processes', id })}>
                    {shortName}
                  </To>
                </Fragment>
              ))}
            </span>
          </li>
        )}
        {issues > 0 && (
          <li>
            <span className="when">{words.issues}</span>
            <To at={at} path={`/issues${queryOf({ track: track.id, closed: 'no' })}`}>
              {words.openIssues(issues)}
            </To>
          </li>
        )}
      </ul>
    </>
  );
}

/** The latest decisions, newest first: what became of each, and by which vote. */
export function LatestDecisions({ at, now, view }: Props & { readonly view: View }) {
  const { track, decisions, readTo } = now;
  if (decisions.length === 0) return null;
  return (
    <>
      <h3>{words.latestDecisions}</h3>
      <ul className="rows">
        {decisions.slice(0, decisionsShown).map((decision) => {
          const name = view.nameOf({ collection: 'decisions', id: decision.id });
          return (
            <li key={decision.id}>
              <span className="when">
                {formatEdtfShort(decision.on)}
                <b>{inWords(decision.outcome)}</b>
              </span>
              <span>
                <To at={at} path={pathOf({ collection: 'decisions', id: decision.id })}>
                  {name}
                </To>
                {decision.title !== name && <span className="note">{decision.title}</span>}
                {decision.method && (
                  <span className="note">
                    {methodInWords(decision)}
                    {decision.tally && <b> {tallyInFigures(decision)}</b>}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="sub mt-2">
        <To at={at} path={`/decisions${queryOf({ track: track.id })}`}>
          {words.allDecisions}
        </To>
        {!at.pinned && words.sourcesReadTo(formatEdtf(readTo))}
      </p>
    </>
  );
}
