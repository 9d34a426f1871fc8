import type { Issue, Track, View } from '@acquis/domain';
import type { Asked } from '../dossier.js';

/** What a brief is on: a track, or one issue of it. */
export interface Scope {
  /** The track or issue by name. */
  readonly name: string;
  readonly track: Track;
  /** The issue; null where the brief is on the whole track. */
  readonly issue: Issue | null;
}

/** Whether a record is of the track of a scope. */
export function onTrackOf({ track }: Scope): Asked {
  return ({ tracks }) => tracks.includes(track.id);
}

/** A scope that is a whole track. */
export function wholeTrack(track: Track): Scope {
  return { name: track.shortName, track, issue: null };
}

/** A scope that is an issue; null where the issue is of no track known on the day. */
export function oneIssue(issue: Issue, view: View): Scope | null {
  const track = issue.tracks.map((id) => view.tracks.lookup(id)).find((found) => found !== undefined);
  return track ? { name: issue.shortName, track, issue } : null;
}
