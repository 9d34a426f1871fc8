import { briefOf } from '@acquis/analysis/brief';
import { acquis } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { PrintButton } from '@/components/frame/print-button';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { briefPath, markdownHref, queryOfBrief } from '@/site/brief/address';
import { type BriefQuery, type Request, requestOf } from '@/site/brief/request';
import type { DayContext } from '@/site/day';
import { words } from '@/words/brief';
import { shared } from '@/words/shared';
import { BriefForm } from './brief-form';
import { BriefLinks } from './brief-links';
import { BriefSheet } from './brief-sheet';

interface Props {
  readonly at: DayContext;
  readonly query: BriefQuery;
}

function chosenIn({ state, scope }: Request): BriefQuery {
  return { state: state?.id, track: scope?.track.id, issue: scope?.issue?.id };
}

/** One state on a track or an issue as a sheet to take along; the form where the address does not name both. */
export function BriefPage({ at, query }: Props) {
  const view = acquis.at(at.day);
  const request = requestOf(query, view);
  const { state, scope, problems } = request;
  const brief = state && scope && briefOf(state, scope, view);
  return (
    <Shell at={at} path={briefPath}>
      <div className="no-print">
        <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.brief} />
      </div>
      {!brief && (
        <>
          <h1>{words.heading}</h1>
          <p className="answer mt-4">{words.introduction}</p>
        </>
      )}
      <BriefForm at={at} view={view} chosen={brief ? queryOfBrief(brief) : chosenIn(request)} />
      <Problems problems={problems} />
      {state && !scope && (
        <>
          <h2 className="mt-8">{words.onWhichTrack(state.title)}</h2>
          <BriefLinks at={at} view={view} state={state} />
        </>
      )}
      {brief && (
        <>
          <ul className="chips mt-5 no-print">
            <li>
              <a href={markdownHref(at, brief)}>{shared.markdown}</a>
            </li>
            <li>
              <To at={at} path={`/states/${brief.state.id}`}>
                {words.dossierOf(brief.state.title)}
              </To>
            </li>
            <li>
              <PrintButton />
            </li>
          </ul>
          <BriefSheet at={at} brief={brief} />
        </>
      )}
    </Shell>
  );
}
