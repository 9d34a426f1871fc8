import { oneIssue, type Scope, wholeTrack } from '@acquis/analysis/brief';
import type { State, View } from '@acquis/domain';
import { words } from '@/words/brief';
import { readRecord } from '../reading';

/** What an address asks of the brief. */
export interface BriefQuery {
  readonly state?: string | undefined;
  readonly track?: string | undefined;
  readonly issue?: string | undefined;
}

/** A question for a brief as read: what was found, and what could not be. */
export interface Request {
  readonly state: State | null;
  readonly scope: Scope | null;
  /** What of the address could not be read, each in a sentence with what lies near. */
  readonly problems: readonly string[];
}

function found<K extends 'states' | 'tracks' | 'issues'>(name: K, text: string | undefined, view: View) {
  if (!text) return { record: null, problems: [] };
  const { record, problem } = readRecord(view, name, text);
  return { record, problems: problem === null ? [] : [problem] };
}

/** Reads what an address asks a brief of. Of a track and an issue the issue is taken, since it is the narrower. */
export function requestOf({ state, track, issue }: BriefQuery, view: View): Request {
  const [ofState, ofTrack, ofIssue] = [
    found('states', state, view),
    found('tracks', track, view),
    found('issues', issue, view),
  ];
  const narrow = ofIssue.record && oneIssue(ofIssue.record, view);
  const elsewhere =
    narrow && ofTrack.record && !narrow.issue?.tracks.includes(ofTrack.record.id)
      ? [words.issueOfOtherTrack(narrow.name, narrow.track.shortName, ofTrack.record.shortName)]
      : [];
  const wide = ofIssue.problems.length === 0 && ofTrack.record ? wholeTrack(ofTrack.record) : null;
  return {
    state: ofState.record,
    scope: narrow ?? wide,
    problems: [...ofState.problems, ...ofTrack.problems, ...ofIssue.problems, ...elsewhere],
  };
}
