import {
  type CollectionName,
  concernedIn,
  type Decision,
  type Edtf,
  earliest,
  latest,
  type Reference,
  type View,
} from '@acquis/domain';
import type { Place } from './place.js';
import { recordsWanted } from './records-wanted.js';
import type { ScoreMark, ScoreOptions } from './score.js';

/** The marks of a score, by the lane they stand on. */
interface Marks {
  readonly ofProcess: (id: string) => readonly ScoreMark[];
  /** Those of a track that belong to no process. */
  readonly ofTrackAlone: (id: string) => readonly ScoreMark[];
}

const byPlace = (marks: readonly ScoreMark[]) => marks.toSorted((a, b) => a.at - b.at);

function markOf(reference: Reference, title: string, on: Edtf, place: Place): readonly ScoreMark[] {
  const drawn = place(earliest(on), latest(on));
  return drawn ? [{ reference, title, on, at: drawn.start + drawn.length / 2 }] : [];
}

/** Decisions, each on the lane of the process it was taken in. */
function decisionMarks(view: View, options: ScoreOptions, place: Place): Marks {
  const wanted = recordsWanted('decisions', view, options);
  const marks = (of: (decision: Decision) => boolean) =>
    byPlace(
      view.decisions
        .find((decision) => of(decision) && wanted(decision.id))
        .flatMap(({ id, on }) => {
          const reference = { collection: 'decisions' as const, id };
          return markOf(reference, view.nameOf(reference), on, place);
        }),
    );
  return {
    ofProcess: (id) => marks(({ process }) => process === id),
    ofTrackAlone: (id) => marks(({ process, tracks }) => process === null && tracks.some((track) => track === id)),
  };
}

/** The events of one kind of record, each on the lanes of the processes its record refers to. */
function eventMarks(view: View, collection: CollectionName, options: ScoreOptions, place: Place): Marks {
  const { from, to, status, state } = options;
  const events = view
    .timeline({
      collection,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(status === undefined ? {} : { status }),
      ...(state === undefined ? {} : { state }),
    })
    .map((happening) => ({ happening, processes: concernedIn('processes', happening, view) }));
  const marks = (of: (event: (typeof events)[number]) => boolean) =>
    byPlace(
      events
        .filter(of)
        .flatMap(({ happening: { record, title, on } }) => markOf({ collection, id: record }, title, on, place)),
    );
  return {
    ofProcess: (id) => marks(({ processes }) => processes.includes(id)),
    ofTrackAlone: (id) => marks(({ happening, processes }) => processes.length === 0 && happening.tracks.includes(id)),
  };
}

/** What a score draws as marks: decisions, unless it is asked for another kind of record. */
export function marksOf(view: View, options: ScoreOptions, place: Place): Marks {
  const { collection = 'decisions' } = options;
  if (collection === 'decisions') return decisionMarks(view, options, place);
  if (collection === 'meetings') return { ofProcess: () => [], ofTrackAlone: () => [] };
  return eventMarks(view, collection, options, place);
}
