import type { Addresses, Brief } from '@acquis/analysis/brief';
import { type DayContext, hrefOf, hrefOn, queryOf } from '../day';
import { siteUrl } from '../settings';
import type { BriefQuery } from './request';

/** Where briefs are asked for. */
export const briefPath = '/brief';

/** The path of a brief: `/brief?state=nor&track=ict-security`. */
export function briefPathOf({ state, track, issue }: BriefQuery): string {
  return briefPath + queryOf({ state, track, issue });
}

/** The query that asks for a brief. */
export function queryOfBrief({ state, scope }: Pick<Brief, 'state' | 'scope'>): BriefQuery {
  return { state: state.id, ...(scope.issue ? { issue: scope.issue.id } : { track: scope.track.id }) };
}

/** The path of a brief’s Markdown twin, on the day of the page. */
export function markdownHref(at: DayContext, brief: Brief): string {
  return hrefOf(at, `${briefPath}.md${queryOf({ ...queryOfBrief(brief) })}`);
}

/** The permanent addresses of a brief: those of its day. */
export function addressesOf(brief: Brief): Addresses {
  return {
    self: siteUrl() + hrefOn(brief.day, briefPathOf(queryOfBrief(brief))),
    base: siteUrl() + hrefOn(brief.day, ''),
  };
}
