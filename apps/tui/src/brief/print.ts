import { type Addresses, briefMarkdown, briefOf, oneIssue, type Scope, wholeTrack } from '@acquis/analysis/brief';
import type { State, View } from '@acquis/domain';
import { type Asked, type Desk, viewOf } from '../answer.js';
import { inOneForm } from '../form.js';
import { knownRecord } from '../known-record.js';

/** What is asked of `acquis brief`. */
export interface BriefAsked extends Asked {
  readonly track?: readonly string[];
  readonly issue?: readonly string[];
  readonly site?: string;
}

/** On what a brief is asked for: the issues, else the tracks, else every track. */
function scopesOf({ track, issue }: BriefAsked, view: View): readonly Scope[] {
  if (issue) return issue.flatMap((id) => oneIssue(knownRecord(view, 'issues', id, 'acquis issues'), view) ?? []);
  const tracks = view.tracks.all().toSorted((a, b) => a.position - b.position);
  return tracks.filter(({ id }) => !track || track.includes(id)).map(wholeTrack);
}

/** Where a brief stands on the site; without one, the command that prints it. */
function addressesOf(state: State, scope: Scope, view: View, site: string | undefined): Addresses {
  const on = scope.issue ? (['issue', scope.issue.id] as const) : (['track', scope.track.id] as const);
  if (site === undefined)
    return { self: `acquis brief ${state.id} --${on[0]} ${on[1]} --as-of ${view.day}`, base: null };
  const base = `${site}/at/${view.day}`;
  return { self: `${base}/brief?state=${state.id}&${on[0]}=${on[1]}`, base };
}

/**
 * Prints the brief of a state as Markdown, one after another where it is on several tracks or issues.
 *
 * @throws Failure when there is no such state, or another form than text is asked for
 */
export function printBrief(text: string, asked: BriefAsked, desk: Desk): void {
  inOneForm(asked, 'A brief is printed as Markdown', [
    'acquis states <state> --json has the record of the state;',
    'acquis positions --json and acquis decisions --json what briefs are made from',
  ]);
  const view = viewOf(asked, desk);
  const state = knownRecord(view, 'states', text, 'acquis brief');
  const site = asked.site ?? desk.surroundings.site;
  const briefs = scopesOf(asked, view).map((scope) =>
    briefMarkdown(briefOf(state, scope, view), addressesOf(state, scope, view, site)),
  );
  desk.print(briefs.join('\n'));
}
